package nl.tijdig.kern.dossier;

/** What a voice says of the help. */
public enum Passendheidsoordeel {
  PASSEND,
  NIET_PASSEND,
  ALTERNATIEF_AANVAARD
}
