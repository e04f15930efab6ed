export function App() {
  return <h1>RAG or Fine-Tune?</h1>;
}
