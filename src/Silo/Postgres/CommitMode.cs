namespace Dukaan.Silo.Postgres;

/// <summary>What a commit waits for before it is acknowledged.</summary>
public enum CommitMode
{
    /// <summary>Whatever the server is configured for.</summary>
    Server,

    /// <summary>The disk of the primary alone. If its region is lost, so are the commits that no standby has yet.</summary>
    Near,

    /// <summary>A standby too: the server's <c>synchronous_standby_names</c> must name some. Nothing acknowledged is ever lost.</summary>
    Far,
}
