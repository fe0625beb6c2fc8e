using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Dukaan.Bench.Pages;

/// <summary>
/// The baseline for pages: a process in which ASP.NET Core's server sends the same bytes and headers from memory, whatever is requested.
/// </summary>
internal sealed class KestrelPeer : IDisposable
{
    /// <summary>The first argument of the process.</summary>
    public const string Command = "kestrel-peer";

    private readonly Process _process;
    private readonly string _folder;

    private KestrelPeer(Process process, string folder, int port) => (_process, _folder, Port) = (process, folder, port);

    public int Port { get; }

    public int Id => _process.Id;

    /// <summary>Starts one that sends the same response as this one.</summary>
    /// <param name="answer">The response.</param>
    /// <param name="busy">How much processor time each of its responses takes besides, in µs.</param>
    public static async Task<KestrelPeer> Start(HttpResponseMessage answer, int busy = 0)
    {
        var folder = Directory.CreateTempSubdirectory("dukaan-kestrel-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "body"), await answer.Content.ReadAsByteArrayAsync());
        var headers = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated);
        await File.WriteAllLinesAsync(
            Path.Combine(folder, "headers"),
            headers.Where(header => header.Key is not ("Date" or "Content-Length")).Select(header => $"{header.Key}: {header.Value}")
        );
        var start = new ProcessStartInfo(
            Environment.ProcessPath!,
            [typeof(KestrelPeer).Assembly.Location, Command, folder, $"{(int)answer.StatusCode}", $"{busy}"]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0"; // as in the site
        var process = Process.Start(start)!;
        var port = int.Parse((await process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return new KestrelPeer(process, folder, port);
    }

    /// <summary>The process, until the end of its standard input.</summary>
    public static async Task<int> Serve(string[] args)
    {
        var body = await File.ReadAllBytesAsync(Path.Combine(args[0], "body"));
        var status = int.Parse(args[1], CultureInfo.InvariantCulture);
        var headers = (await File.ReadAllLinesAsync(Path.Combine(args[0], "headers")))
            .Select(line => line.Split(": ", 2))
            .Select(pair => KeyValuePair.Create(pair[0], new StringValues(pair[1])))
            .ToArray();
        var rounds = Rounds(int.Parse(args[2], CultureInfo.InvariantCulture));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using var app = builder.Build();
        app.Run(context =>
        {
            Work(rounds);
            var response = context.Response;
            response.StatusCode = status;
            foreach (var (name, value) in headers)
            {
                response.Headers[name] = value;
            }

            if (body.Length == 0)
            {
                return Task.CompletedTask;
            }

            response.ContentLength = body.Length;
            return response.Body.WriteAsync(body).AsTask();
        });
        await app.StartAsync();
        Console.WriteLine(new Uri(app.Urls.First()).Port);
        await Console.In.ReadToEndAsync();
        return 0;
    }

    private static readonly byte[] Block = new byte[64];

    /// <summary>How many rounds of work take so many µs here; the median of nine tries.</summary>
    private static int Rounds(int micros)
    {
        const int Tried = 10_000;
        List<double> tries = [];
        for (var i = 0; i < 9; i++)
        {
            var began = Stopwatch.GetTimestamp();
            Work(Tried);
            tries.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
        }

        return (int)(micros * Tried / Stats.Median(tries));
    }

    private static void Work(int rounds)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        for (var i = 0; i < rounds; i++)
        {
            SHA256.HashData(Block, hash);
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
