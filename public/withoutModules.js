// A locked-down frame, or a disk, may refuse to load modules: there only the single file works.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.type === 'module') {
      location.replace(`rag-or-finetune.html${location.search}${location.hash}`);
    }
  },
  true, // a script's error does not bubble
);
