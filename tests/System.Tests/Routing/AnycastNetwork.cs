using System.Diagnostics;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Routing;

/// <summary>
/// A border router and two regions, each in a network namespace with one cable to the border, and deploy/bird in all of them. In a region
/// HAProxy stands for it: it is ready and says the region's name. Disposing it ends all.
/// </summary>
internal sealed class AnycastNetwork : IAsyncDisposable
{
    private const string Service = "203.0.113.1";
    private const string Number = "64512";

    // Ends a process when standard input does, as it is when the tests were killed.
    private const string Guard = """
        log=$1; shift
        "$@" </dev/null >>"$log" 2>&1 &
        cat >/dev/null
        kill -KILL $! 2>/dev/null
        """;

    private static readonly string Anycast = Path.Combine(RepositoryRoot.Path, "deploy", "bird", "anycast");
    private static int _networks;

    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-anycast-").FullName;
    private readonly string _prefix = $"dk{Environment.ProcessId}-{Interlocked.Increment(ref _networks)}";
    private readonly List<Process> _guards = [];

    /// <summary>What all of it wrote: for the message of a failing test.</summary>
    public string Log =>
        string.Join('\n', Directory.GetFiles(_folder, "*.log").Select(file => $"{Path.GetFileName(file)}: {File.ReadAllText(file)}"));

    public static async Task<AnycastNetwork> Start()
    {
        var network = new AnycastNetwork();
        await Run("ip", "netns", "add", network.Namespace("border"));
        await network.Cable("near", 1);
        await network.Cable("far", 2);
        network.Spawn("border", Anycast, "border", "--service", Service, "--as", Number, "--id", "10.99.1.1", "10.99.1.2", "10.99.2.2");
        await network.Serve("near");
        await network.Serve("far");
        network.Spawn(
            "near",
            Anycast,
            "region",
            "--service",
            Service,
            "--as",
            Number,
            "--id",
            "10.99.1.2",
            "--port",
            "8080",
            "--preference",
            "200",
            "10.99.1.1"
        );
        network.Spawn("far", Anycast, "region", "--service", Service, "--as", Number, "--id", "10.99.2.2", "--port", "8080", "10.99.2.1");
        return network;
    }

    /// <summary>Starts what answers in a region.</summary>
    public async Task Serve(string region)
    {
        var file = Path.Combine(_folder, $"{region}.cfg");
        await File.WriteAllTextAsync(
            file,
            $"""
            defaults
              mode http
              timeout client 5s
              timeout connect 1s
              timeout server 5s
            frontend {region}
              bind 0.0.0.0:8080
              http-request return status 200 content-type text/plain string {region}

            """
        );
        Spawn(region, "haproxy", "-q", "-db", "-f", file);
    }

    /// <summary>Asks the service address from the border, once; empty: no answer within a fifth of a second.</summary>
    public Task<string> Ask() =>
        Try(
            "ip",
            "netns",
            "exec",
            Namespace("border"),
            "timeout",
            "0.2",
            "bash",
            "-c",
            $@"exec 3<>/dev/tcp/{Service}/8080 && printf 'GET / HTTP/1.0\r\n\r\n' >&3 && tail -n 1 <&3"
        );

    /// <summary>Asks until a region answers; how long that took.</summary>
    public async Task<TimeSpan> AnswersFrom(string region)
    {
        var started = Stopwatch.GetTimestamp();
        await Eventually.Holds(async () => await Ask() == region, $"{region} should answer at {Service}. {Log}", TimeSpan.FromSeconds(60));
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Returns once the border has heard the address from so many regions.</summary>
    public Task Announced(int regions) =>
        Eventually.Holds(
            async () => (await Tell("border", "show")).Split("BGP.local_pref").Length == regions + 1,
            $"{regions} regions should announce {Service}. {Log}",
            TimeSpan.FromSeconds(60)
        );

    /// <summary>Sends a signal to everything in a region, or to some of it.</summary>
    public async Task Signal(string region, string signal, string? name = null)
    {
        foreach (var id in (await Try("ip", "netns", "pids", Namespace(region))).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // Some live only for one look at the region's health, and are gone by now.
            if (name is null || (await Try("cat", $"/proc/{id}/comm")).Trim() == name)
            {
                await Try("kill", signal, id);
            }
        }
    }

    /// <summary>What the script answers to a command, for what runs at a place; empty while nothing does.</summary>
    public Task<string> Tell(string place, params string[] command) =>
        Try(["env", $"DUKAAN_ANYCAST={Path.Combine(_folder, place)}", Anycast, .. command]);

    public async ValueTask DisposeAsync()
    {
        foreach (var place in (string[])["near", "far", "border"])
        {
            await Signal(place, "-KILL");
        }

        foreach (var guard in _guards)
        {
            guard.StandardInput.Close();
            await guard.WaitForExitAsync();
            guard.Dispose();
        }

        foreach (var place in (string[])["near", "far", "border"])
        {
            await Try("ip", "netns", "delete", Namespace(place));
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static async Task Run(params string[] command)
    {
        var (code, _, error) = await Execute(command);
        Assert.True(code == 0, $"{string.Join(' ', command)}: {error}");
    }

    private static async Task<string> Try(params string[] command) => (await Execute(command)).Output;

    private static async Task<(int Code, string Output, string Error)> Execute(string[] command)
    {
        using var process = Process.Start(
            new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }

    private string Namespace(string place) => $"{_prefix}-{place}";

    private async Task Cable(string region, int number)
    {
        var (here, there) = (Namespace("border"), Namespace(region));
        await Run("ip", "netns", "add", there);
        await Run("ip", "-n", there, "link", "set", "lo", "up");
        await Run("ip", "-n", here, "link", "add", region, "type", "veth", "peer", "name", "border", "netns", there);
        await Run("ip", "-n", here, "address", "add", $"10.99.{number}.1/30", "dev", region);
        await Run("ip", "-n", there, "address", "add", $"10.99.{number}.2/30", "dev", "border");
        await Run("ip", "-n", here, "link", "set", region, "up");
        await Run("ip", "-n", there, "link", "set", "border", "up");
    }

    private void Spawn(string place, params string[] command)
    {
        var start = new ProcessStartInfo(
            "sh",
            ["-c", Guard, "guard", Path.Combine(_folder, $"{place}.log"), "ip", "netns", "exec", Namespace(place), .. command]
        )
        {
            RedirectStandardInput = true,
        };
        start.Environment["DUKAAN_ANYCAST"] = Path.Combine(_folder, place);
        start.Environment["PATH"] += ":/usr/sbin:/sbin";
        _guards.Add(Process.Start(start)!);
    }
}
