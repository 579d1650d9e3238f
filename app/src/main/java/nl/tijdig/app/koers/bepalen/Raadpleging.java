package nl.tijdig.app.koers.bepalen;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person, or group, says of the koers.
 *
 * @param wie one of {@link #GEZIN}, or netwerk, or professional
 * @param naam of a person around the child; null for a group
 * @param antwoord one of {@link #ANTWOORDEN}
 * @param op the day on which they were asked; null when they were not
 * @param voorbehoud what they do not agree with, or only under a condition
 */
record Raadpleging(
    String wie,
    @Nullable String naam,
    String antwoord,
    @Nullable LocalDate op,
    @Nullable String voorbehoud) {

  static final String KIND = "kind";
  static final String NETWERK = "netwerk";
  static final String PROFESSIONAL = "professional";

  /** Whose voices together are that of the family (product choice). */
  static final List<String> GEZIN = List.of(KIND, "ouder", "pleegouder", "voogd");

  static final String JA = "ja";
  static final String NEE = "nee";
  static final String NIET_GEVRAAGD = "niet_gevraagd";
  static final String NVT = "nvt";
  static final List<String> ANTWOORDEN = List.of(JA, NEE, NIET_GEVRAAGD, NVT);
}
