using System.Diagnostics;
using System.Globalization;

namespace Dukaan.TestKit;

/// <summary>
/// The built site as a process, which can be killed and restarted at the same address with the same data. It ends with the process that
/// started it, even if that is killed.
/// </summary>
public sealed class DukaanProcess : IAsyncDisposable
{
    // Prints the site's process id, and kills it when standard input ends.
    private const string Guard = """
        log=$1; shift
        "$@" </dev/null >>"$log" 2>&1 &
        echo $!
        cat >/dev/null
        kill -KILL $! 2>/dev/null
        """;

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    /// <summary>Between two looks whether it is ready: each is a connection that is refused, while a start needs every core.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(40);

    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-process-").FullName;
    private readonly Dictionary<string, string> _environment;
    private readonly HttpClient _http;
    private readonly string _program;
    private Process? _guard;
    private Process? _site;

    private DukaanProcess(string postgres, IReadOnlyDictionary<string, string> environment, Uri? url, string? program)
    {
        _program = program ?? Path.Combine(AppContext.BaseDirectory, "Dukaan.Web.dll");
        Url = url ?? new Uri($"http://127.0.0.1:{FreePort.Next()}");
        _http = new HttpClient { BaseAddress = Url, Timeout = TimeSpan.FromSeconds(5) };
        _environment = new Dictionary<string, string>
        {
            ["DUKAAN_POSTGRES"] = postgres,
            ["DUKAAN_URLS"] = Url.ToString(),
            ["DUKAAN_PUBLIC_URL"] = Url.ToString(),
            ["DUKAAN_DATA"] = Path.Combine(_folder, "data"),
            ["DUKAAN_ENVIRONMENT"] = "Development",
            ["DUKAAN_RATE_LIMIT"] = "off",
            // As in tests/Directory.Build.props: the process is short-lived.
            ["DOTNET_TieredPGO"] = "0",
        };
        foreach (var (name, value) in environment)
        {
            _environment[name] = value;
        }
    }

    /// <summary>Its address, constant over restarts.</summary>
    public Uri Url { get; }

    /// <summary>The process while it runs.</summary>
    public int Id => _site?.Id ?? throw new InvalidOperationException("It is not running.");

    /// <summary>Whether it has exited, for whatever reason.</summary>
    public bool HasEnded => _site is null or { HasExited: true };

    /// <summary>Its output, for the message of a failing test.</summary>
    public string Log => File.Exists(LogFile) ? File.ReadAllText(LogFile) : "";

    private string LogFile => Path.Combine(_folder, "log");

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="postgres">A connection string.</param>
    /// <param name="environment">Settings besides those that every test needs.</param>
    /// <param name="url">Its address; null: a free loopback port.</param>
    /// <param name="program">Its Dukaan.Web.dll; null: the one built with the tests.</param>
    /// <param name="standby">Whether its home is elsewhere: then it is waited for until it stands by.</param>
    public static async Task<DukaanProcess> Start(
        string postgres,
        IReadOnlyDictionary<string, string>? environment = null,
        Uri? url = null,
        string? program = null,
        bool standby = false
    )
    {
        var process = new DukaanProcess(postgres, environment ?? new Dictionary<string, string>(), url, program);
        await process.StartAgain(standby);
        return process;
    }

    /// <summary>Starts it after it was killed or stopped, and waits until it is ready.</summary>
    /// <param name="standby">Whether its home is elsewhere.</param>
    public async Task StartAgain(bool standby = false)
    {
        var start = new ProcessStartInfo(
            "sh",
            [
                "-c",
                Guard,
                "guard",
                LogFile,
                Environment.ProcessPath is { } host && host.EndsWith("/dotnet", StringComparison.Ordinal) ? host : "dotnet",
                _program,
            ]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(_program),
        };
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        _guard = Process.Start(start)!;
        var id = await _guard.StandardOutput.ReadLineAsync();
        _site = Process.GetProcessById(int.Parse(id!, CultureInfo.InvariantCulture));
        await (standby ? StandsBy() : Ready());
    }

    /// <summary>Returns once it is alive and waits to become home.</summary>
    public Task StandsBy() =>
        Eventually.Holds(
            async () => await IsOk("/healthz") && !await IsOk("/readyz"),
            "The process should stand by; its log is " + LogFile,
            StartLimit,
            BetweenLooks
        );

    /// <summary>Returns once it is ready.</summary>
    public Task Ready() =>
        Eventually.Holds(
            async () => _site is { HasExited: true } ? throw new InvalidOperationException($"It ended: {Log}") : await IsOk("/readyz"),
            "The process should become ready; its log is " + LogFile,
            StartLimit,
            BetweenLooks
        );

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public Task Kill() => End("-KILL");

    /// <summary>Stops it in order (SIGTERM), and waits until it has exited.</summary>
    public Task Stop() => End("-TERM");

    /// <summary>Suspends it (SIGSTOP), as if the machine hung; <see cref="Resume"/> continues it.</summary>
    public Task Pause() => Signal("-STOP");

    public Task Resume() => Signal("-CONT");

    /// <summary>Returns once it has exited; it can be started again.</summary>
    public async Task Ended()
    {
        await _site!.WaitForExitAsync().WaitAsync(StopLimit);
        await Forget();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _http.Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task<bool> IsOk(string probe)
    {
        try
        {
            using var response = await _http.GetAsync(new Uri(probe, UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private async Task End(string signal)
    {
        if (_site is null || _guard is null)
        {
            return;
        }

        await Signal(signal);
        await Ended();
    }

    private async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private async Task Forget()
    {
        _guard!.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _site!.Dispose();
        _guard.Dispose();
        (_site, _guard) = (null, null);
    }
}
