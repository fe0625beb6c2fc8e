using System.Diagnostics;

namespace Dukaan.Bench.Homes;

internal static class Shell
{
    /// <summary>Runs a command and returns what it printed, whatever its exit code.</summary>
    public static async Task<string> Run(string command, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(command, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = "/",
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output + await error;
    }
}
