using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dukaan.Bench.Client;

namespace Dukaan.Bench.Surge;

/// <summary>
/// A <see cref="Crowd"/> in a process of its own, with its own limit of open files. It gets commands line by line, and answers each with a
/// line.
/// </summary>
internal sealed class CrowdProcess : IDisposable
{
    /// <summary>The first argument of the process.</summary>
    public const string Command = "surge-crowd";

    private readonly Process _process;

    /// <param name="site">The process to visit.</param>
    /// <param name="number">From 1.</param>
    /// <param name="size">How many shoppers.</param>
    /// <param name="page">The page to request.</param>
    public CrowdProcess(Uri site, int number, int size, string page)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath!,
            [typeof(CrowdProcess).Assembly.Location, Command, site.ToString(), $"{number}", $"{size}", page]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        _process = Process.Start(start)!;
    }

    /// <summary>The process, until the end of its standard input.</summary>
    public static async Task<int> Serve(string[] args)
    {
        var site = new Uri(args[0]);
        var page = Encoding.ASCII.GetBytes(
            $"GET {args[3]} HTTP/1.1\r\nHost: {site.Authority}\r\nAccept: text/html\r\nAccept-Encoding: br\r\n\r\n"
        );
        using var crowd = new Crowd(
            site,
            int.Parse(args[1], CultureInfo.InvariantCulture),
            int.Parse(args[2], CultureInfo.InvariantCulture),
            () => page
        );
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var answer = line.Split(' ') switch
            {
                ["open"] => JsonSerializer.Serialize(crowd.Open),
                ["ask", var perSecond, var seconds] => JsonSerializer.Serialize(
                    crowd.Ask(
                        int.Parse(perSecond, CultureInfo.InvariantCulture),
                        TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture))
                    )
                ),
                _ => throw new FormatException($"Told '{line}', which means nothing."),
            };
            await Console.Out.WriteLineAsync(answer);
        }

        return 0;
    }

    public Task<int> Open() => Tell<int>("open");

    public Task<CrowdAnswers> Ask(int perSecond, int seconds) => Tell<CrowdAnswers>($"ask {perSecond} {seconds}");

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.Kill();
        _process.Dispose();
    }

    private async Task<T> Tell<T>(string what)
    {
        await _process.StandardInput.WriteLineAsync(what);
        await _process.StandardInput.FlushAsync();
        return JsonSerializer.Deserialize<T>(
            await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("A crowd's process ended.")
        )!;
    }
}
