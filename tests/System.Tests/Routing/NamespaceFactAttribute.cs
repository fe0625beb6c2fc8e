using System.Diagnostics;

namespace Dukaan.System.Tests.Routing;

/// <summary>A test that makes network namespaces: it runs where that is allowed, and says why where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NamespaceFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Error = new(Try);

    public NamespaceFactAttribute() => Skip = Error.Value;

    private static string? Try()
    {
        if (Environment.UserName != "root")
        {
            return "Network namespaces and routes take root; these tests run as another user.";
        }

        var name = $"dukaan-{Environment.ProcessId}";
        try
        {
            return Run("add", name) ?? Run("delete", name);
        }
        catch (global::System.ComponentModel.Win32Exception)
        {
            return "There is no `ip` here; install iproute2.";
        }
    }

    private static string? Run(string command, string name)
    {
        using var ip = Process.Start(new ProcessStartInfo("ip", ["netns", command, name]) { RedirectStandardError = true })!;
        var error = ip.StandardError.ReadToEnd().Trim();
        ip.WaitForExit();
        return ip.ExitCode == 0 ? null : $"Network namespaces may not be made here: {error}";
    }
}
