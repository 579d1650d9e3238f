package nl.tijdig.app.jeugdbeschermers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Eigenaar;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children without fixed jeugdbeschermer; each has an owner and a risk class all the same. */
@Service
public class Kinderenzonder {

  /** From most to least dangerous (the sources name no classes; product choice). */
  public static final List<String> KLASSEN = List.of("hoog", "midden", "laag");

  private final JdbcClient databank;
  private final Team team;
  private final Dossiers dossiers;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  Kinderenzonder(
      JdbcClient databank,
      Team team,
      Dossiers dossiers,
      Organisaties organisaties,
      Vandaag vandaag) {
    this.databank = databank;
    this.team = team;
    this.dossiers = dossiers;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /** The first page of them, longest due first. */
  @Transactional(readOnly = true)
  public List<Kindzonder> van(String gi) {
    var stops = organisaties.instroomstops();
    var gevonden = new ArrayList<Kindzonder>();
    for (var kind : team.zonder(gi)) {
      dossiers
          .blad(kind.nummer())
          .ifPresent(blad ->
              gevonden.add(
                  new Kindzonder(
                      kind,
                      Eigenaar.van(blad.dossier(), vandaag.dag(), stops),
                      blad.oordeel(NormId.N1_TIJDIG),
                      risicoklasse(kind.nummer()))));
    }
    return List.copyOf(gevonden);
  }

  private @Nullable String risicoklasse(String nummer) {
    return databank
        .sql(
            """
            select r.klasse from risicoklasse r join dossier d on d.id = r.dossier_id
            where d.nummer = ? order by r.id desc limit 1
            """)
        .param(nummer)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  /** Somebody judged how much danger the child is in. */
  @Transactional
  public void schatIn(String nummer, String klasse, String door) {
    if (!Set.copyOf(KLASSEN).contains(klasse)) {
      throw new IllegalArgumentException("onbekende risicoklasse");
    }
    databank
        .sql(
            """
            insert into risicoklasse (dossier_id, klasse, door, op)
            select id, ?, ?, clock_timestamp() from dossier where nummer = ?
            """)
        .params(klasse, door, nummer)
        .update();
  }
}
