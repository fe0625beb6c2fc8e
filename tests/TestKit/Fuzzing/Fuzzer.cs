using System.Diagnostics;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>
/// Sends malformed requests to a site and checks every response: none is a 5xx, none is slow, none reveals internals, and the API refuses
/// with problem details (RFC 9457). A seed and a number generate the same request again.
/// </summary>
public static class Fuzzer
{
    /// <summary>The timeout, generous enough for any machine.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private const int RequestsPerRefill = 4_000;

    /// <param name="site">The site's address.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="world">The ids at the site.</param>
    /// <param name="seed">Determines the requests.</param>
    /// <param name="requests">The number of requests.</param>
    /// <param name="connections">The number of connections.</param>
    public static async Task<FuzzReport> Run(
        Uri site,
        IReadOnlyList<FuzzTarget> targets,
        FuzzWorld world,
        int seed,
        int requests,
        int connections
    )
    {
        var (cases, report, next) = (new FuzzCase(targets, world, seed), new FuzzReport(seed), 0);
        for (var done = 0; done < requests; done += RequestsPerRefill)
        {
            if (done > 0)
            {
                await world.Refill();
            }

            var end = Math.Min(requests, done + RequestsPerRefill);
            await Task.WhenAll(
                Enumerable
                    .Range(0, connections)
                    .Select(async _ =>
                    {
                        using var connection = new RawConnection(site);
                        for (int number; (number = Interlocked.Increment(ref next) - 1) < end; )
                        {
                            await Ask(connection, cases, number, report);
                        }
                    })
            );
            // Each connection took one number beyond the last.
            next = end;
        }

        return report;
    }

    private static async Task Ask(RawConnection connection, FuzzCase cases, int number, FuzzReport report)
    {
        var (target, request) = cases.Make(number);
        using var limit = new CancellationTokenSource(Longest);
        var began = Stopwatch.GetTimestamp();
        RawAnswer answer;
        string? why;
        try
        {
            answer = await connection.Send(request.Bytes(), request.Method == "HEAD", limit.Token);
            why = Wrong(target, answer);
        }
        catch (OperationCanceledException)
        {
            connection.Dispose();
            (answer, why) = (RawAnswer.None, $"no answer in {Longest.TotalSeconds} s");
        }

        report.Note(target, answer);
        if (why is not null)
        {
            report.Fail(
                new FuzzFailure(
                    number,
                    why,
                    $"{target.Method} {target.Path}",
                    request.Printf(),
                    $"{answer.Status} after {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms: "
                        + $"{(answer.Text.Length > 400 ? answer.Text[..400] : answer.Text)}"
                )
            );
        }
    }

    /// <summary>Why the response is wrong; null: it is right.</summary>
    private static string? Wrong(FuzzTarget target, RawAnswer answer) =>
        answer.Status switch
        {
            0 => "the connection ended without an answer",
            >= 500 => $"it is a {answer.Status}",
            // The server itself refuses what is no HTTP, before our code: without a body, and it closes the connection.
            >= 400 when answer.Closes && answer.Body.Length == 0 => null,
            >= 400
                when target.IsApi
                    && answer.Body.Length > 0
                    && !answer.Type.StartsWith("application/problem+json", StringComparison.Ordinal) =>
                $"a refusal is {answer.Type}, not a problem",
            >= 400
                when answer.Text.Contains("   at Dukaan", StringComparison.Ordinal)
                    || answer.Text.Contains("Exception:", StringComparison.Ordinal) => "it shows a stack trace",
            _ => null,
        };
}
