using System.Diagnostics;

namespace Dukaan.System.Tests.Kubernetes;

/// <summary>Renders manifests as <c>kubectl apply -k</c> does.</summary>
internal static class Kustomize
{
    public static async Task<string> Render(string folder)
    {
        var command = KustomizeFactAttribute.Command!;
        using var process = Process.Start(
            new ProcessStartInfo(command[0], [.. command[1..], folder]) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{folder} does not render: {await error}");
        return await output;
    }
}
