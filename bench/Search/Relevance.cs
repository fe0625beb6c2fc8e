using System.Diagnostics;

namespace Dukaan.Bench.Search;

/// <summary>Runs the judge that comes with the public data, over HTTP.</summary>
internal static class Relevance
{
    /// <summary>What it printed: Markdown.</summary>
    public static async Task<string> Score(string folder, string url)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(folder, "score.py"), folder, url, "--split", "all", "--worst", "0" })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var judge = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start; install it.");
        var said = await judge.StandardOutput.ReadToEndAsync();
        await judge.WaitForExitAsync();
        return judge.ExitCode == 0 ? said : throw new InvalidOperationException($"score.py ended with {judge.ExitCode}.");
    }
}
