declare module '*?worker' {
  const WorkerOf: new () => Worker;
  // biome-ignore lint/style/noDefaultExport: the form the bundler gives a worker
  export default WorkerOf;
}
