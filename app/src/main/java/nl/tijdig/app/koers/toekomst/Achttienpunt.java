package nl.tijdig.app.koers.toekomst;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is responsible for one domain when a child turns eighteen.
 *
 * @param domein one of {@link #DOMEINEN}
 * @param uiterlijk by when it is arranged
 */
record Achttienpunt(
    String domein, String wie, String wat, LocalDate uiterlijk, String door, Timestamp op) {

  /** What has to be arranged (001:317-319; 004:952-954). */
  static final List<String> DOMEINEN = List.of("wonen", "werk", "school", "steunfiguur", "zorg");
}
