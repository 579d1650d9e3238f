package nl.tijdig.kern.dossier;

import nl.tijdig.kern.tijd.Datum;

/**
 * Something that happened around a measure; the kinds, fields and meanings are those of the
 * interchange format (docs/formaten.md). A gebeurtenis is never changed: a correction is a new one.
 */
public sealed interface Gebeurtenis permits Maatregelfeit, Begeleidingsfeit, Koersfeit, Hulpfeit {

  /** When it was so; may be uncertain. */
  Datum op();

  Soort soort();
}
