package nl.tijdig.app.dossier;

/** The clocks of a dossier were judged anew after something was recorded. */
public record KlokVeranderd(String dossier) {}
