package nl.tijdig.cli.genereer;

/** How much there is to tell of each child. */
enum Vertelling {
  /** The turning points only: some fifteen facts a dossier. */
  GEWOON,
  /**
   * Every talk and activity too, some fifty facts a dossier, and some fifteen children a worker.
   */
  VOL
}
