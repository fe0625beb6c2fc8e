namespace Dukaan.Web.Ops;

/// <summary>What orchestrators and collectors ask for.</summary>
public static class OpsPaths
{
    public const string Health = "/healthz";
    public const string Ready = "/readyz";
    public const string Metrics = "/metrics";

    /// <summary>Not of the kind that must answer under load: who asks it is a proxy that shoppers make ask.</summary>
    public const string TlsAsk = "/internal/tls/ask";

    public static bool Contains(PathString path) => path.Value is Health or Ready or Metrics;
}
