using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dukaan.Bench;

/// <summary>One run of wrk. Latencies in milliseconds.</summary>
internal sealed partial record Wrk(double PerSecond, double P50, double P99, long Requests, long Errors)
{
    /// <summary>Runs it with one thread.</summary>
    /// <param name="headers">The headers of each request besides the host: "Name: value".</param>
    public static async Task<Wrk> Run(
        string url,
        int connections,
        int seconds,
        string? script = null,
        string[]? scriptArguments = null,
        string[]? headers = null
    )
    {
        var start = new ProcessStartInfo("wrk") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "-t", "1", "-c", $"{connections}", "-d", $"{seconds}s", "--timeout", "10s", "--latency" })
        {
            start.ArgumentList.Add(argument);
        }

        if (script is not null)
        {
            start.ArgumentList.Add("-s");
            start.ArgumentList.Add(script);
        }

        foreach (var header in headers ?? [])
        {
            start.ArgumentList.Add("-H");
            start.ArgumentList.Add(header);
        }

        start.ArgumentList.Add(url);
        if (scriptArguments is { Length: > 0 })
        {
            start.ArgumentList.Add("--");
            Array.ForEach(scriptArguments, start.ArgumentList.Add);
        }

        using var wrk = Process.Start(start) ?? throw new InvalidOperationException("wrk did not start; install the package 'wrk'.");
        var output = await wrk.StandardOutput.ReadToEndAsync();
        var complaint = await wrk.StandardError.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return wrk.ExitCode == 0 ? Parse(output) : throw new InvalidOperationException($"wrk failed: {complaint}{output}");
    }

    private static Wrk Parse(string output)
    {
        var errors =
            Number(NonSuccess().Match(output))
            + SocketErrors()
                .Match(output)
                .Groups.Cast<Group>()
                .Skip(1)
                .Sum(g => g.Success ? long.Parse(g.Value, CultureInfo.InvariantCulture) : 0);
        return new Wrk(
            double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
            Milliseconds(P50Line().Match(output)),
            Milliseconds(P99Line().Match(output)),
            Number(Total().Match(output)),
            errors
        );
    }

    private static long Number(Match match) => match.Success ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private static double Milliseconds(Match match)
    {
        var value = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch
        {
            "us" => value / 1000,
            "ms" => value,
            "s" => value * 1000,
            _ => value * 60_000,
        };
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Total();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex NonSuccess();

    [GeneratedRegex(@"connect (\d+), read (\d+), write (\d+), timeout (\d+)")]
    private static partial Regex SocketErrors();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s|m)")]
    private static partial Regex P50Line();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s|m)")]
    private static partial Regex P99Line();
}
