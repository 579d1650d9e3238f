package nl.tijdig.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tijdig.kern.dossier.Dossier;

/** A story with its examples: what happened, on which peildatum, and what the verdicts must be. */
record Verhaal(String titel, List<Voorbeeld> voorbeelden) {

  /** One course of events and what is expected of it. */
  record Voorbeeld(String naam, Dossier dossier, LocalDate peildatum, List<Verwacht> verwacht) {}

  /** The expected verdict on one norm; {@code velden} holds what else must be so. */
  record Verwacht(String norm, String oordeel, Map<String, String> velden) {}
}
