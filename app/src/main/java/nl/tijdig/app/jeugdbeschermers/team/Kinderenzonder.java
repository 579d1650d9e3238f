package nl.tijdig.app.jeugdbeschermers.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Eigenaar;
import nl.tijdig.kern.norm.NormId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children without fixed jeugdbeschermer; each has an owner and a risk class all the same. */
@Service
class Kinderenzonder {

  /** From most to least dangerous (the sources name no classes; product choice). */
  public static final List<String> KLASSEN = List.of("hoog", "midden", "laag");

  /** Children on the page of the team manager. */
  private static final int VOORAAN = 10;

  private final JdbcClient databank;
  private final Teamkinderen kinderen;
  private final Dossiers dossiers;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  Kinderenzonder(
      JdbcClient databank,
      Teamkinderen kinderen,
      Dossiers dossiers,
      Organisaties organisaties,
      Vandaag vandaag) {
    this.databank = databank;
    this.kinderen = kinderen;
    this.dossiers = dossiers;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /** The first page of them, longest due first. */
  @Transactional(readOnly = true)
  public List<Kindzonder> van(int gi) {
    var stops = organisaties.instroomstops();
    var zonder = kinderen.zonder(gi, VOORAAN);
    var nummers = zonder.stream().map(Kind::nummer).toList();
    var klassen = risicoklassen(nummers);
    var bladen =
        dossiers.bladen(nummers).stream()
            .collect(Collectors.toMap(blad -> blad.dossier().id(), Function.identity()));
    var gevonden = new ArrayList<Kindzonder>();
    for (var kind : zonder) {
      var blad = bladen.get(kind.nummer());
      if (blad != null) {
        gevonden.add(
            new Kindzonder(
                kind,
                Eigenaar.van(blad.dossier(), vandaag.dag(), stops),
                blad.oordeel(NormId.N1_TIJDIG),
                klassen.get(kind.nummer())));
      }
    }
    return List.copyOf(gevonden);
  }

  private Map<String, String> risicoklassen(List<String> nummers) {
    var klassen = new HashMap<String, String>();
    databank
        .sql(
            """
            select distinct on (d.id) d.nummer, r.klasse
            from dossier.dossier d join jeugdbeschermers.risicoklasse r on r.dossier_id = d.id
            where d.nummer = any (?) order by d.id, r.id desc
            """)
        .param(nummers.toArray(String[]::new))
        .query(rij -> {
          klassen.put(rij.getString(1), rij.getString(2));
        });
    return klassen;
  }

  /** Somebody judged how much danger the child is in; false when they record on no such child. */
  @Transactional
  public boolean schatIn(String nummer, String klasse, String door) {
    if (!Set.copyOf(KLASSEN).contains(klasse)) {
      throw new IllegalArgumentException("onbekende risicoklasse");
    }
    return databank
            .sql(
                """
                insert into jeugdbeschermers.risicoklasse (dossier_id, klasse, door, op)
                select id, ?, ?, clock_timestamp() from dossier.dossier
                where nummer = ? and dossier.mag_vastleggen(id)
                """)
            .params(klasse, door, nummer)
            .update()
        > 0;
  }
}
