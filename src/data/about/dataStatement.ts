type Answer = { readonly question: string; readonly answer: string };

/** What happens to what is entered, for whoever has to allow the page: one page, no small print. */
export const dataStatement: readonly Answer[] = [
  {
    question: 'What leaves the browser?',
    answer:
      'Nothing that you enter. Every figure is computed on your own device. The page asks no other server for anything: no measuring, no advertising, no fonts or scripts from elsewhere. Its own rules, which the browser enforces, forbid that too.',
  },
  {
    question: 'What does the web server see?',
    answer:
      'That the page was opened, as with any page. Answers and figures stand behind the # of the address, which browsers keep to themselves. The one exception is a link that you copy as surviving sign-in: it carries the scenario before the #, where servers on the way may write it into their logs. Where your organisation put its own prices beside the page, the page fetches that file from the same server.',
  },
  {
    question: 'What is stored?',
    answer:
      'No cookies and no account. Where you save a scenario under “Saved here”, your browser keeps it on this device until you delete it; nothing else is stored, and where the browser allows no storage nothing is lost but that list. The scenario is in the address, and so in your browser’s history and in every link that you share. Whoever has the link has the figures. A picture that you save carries the link only where you ask for it; a page that you save as a file always does.',
  },
  {
    question: 'What does a page around it learn?',
    answer:
      'In a frame, the page tells the page around it how high it is, and nothing else. It takes two things from there: a theme, and word that the height was set. It ignores all other messages.',
  },
  {
    question: 'What can be used without a network?',
    answer:
      'The single HTML file, all of it: it carries everything in itself, works from a disk, and asks for nothing.',
  },
  {
    question: 'Whose software is in it?',
    answer:
      'The page is under the MIT licence. The packages in it are listed with their licences in licences.txt beside the page, and at the end of the single file. SHA256SUMS beside the page lets you check that the files are the ones that were built.',
  },
];
