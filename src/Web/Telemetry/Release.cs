using System.Reflection;

namespace Dukaan.Web.Telemetry;

/// <summary>Which release this program is.</summary>
internal static class Release
{
    /// <summary>The version, and the commit where the build knew it: <c>0.10.0+070430c3…</c>.</summary>
    public static string Version { get; } =
        typeof(Release).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
