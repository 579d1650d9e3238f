package nl.tijdig.app;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole product with its demonstration, on a PostgreSQL of its own; shared by all such tests.
 */
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AlsSysteem.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"tijdig.map=target/proef/${random.uuid}", "tijdig.demonstratie-wacht=true"})
public @interface Proef {}
