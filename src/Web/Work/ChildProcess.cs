using System.Diagnostics;
using System.Text;

namespace Dukaan.Web.Work;

/// <summary>
/// A process that does one kind of work on strangers' bytes, so that what goes wrong there (a crash, a flood of memory, a loop without end)
/// ends it and not the site. It gets no settings of ours, bytes at its input, and answers at its output; it ends by itself when its input
/// does.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>The first word of the command line of a child that is this program.</summary>
    public const string Verb = "child";

    private const int MaxErrors = 2_000;

    /// <summary>What a child inherits: how to find programs, libraries and fonts, and nothing that is secret.</summary>
    private static readonly string[] Inherited =
    [
        "PATH",
        "LD_LIBRARY_PATH",
        "DOTNET_ROOT",
        "FONTCONFIG_PATH",
        "FONTCONFIG_FILE",
        "XDG_CACHE_HOME",
        "HOME",
    ];

    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private ChildProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (_errors)
            {
                if (line.Data is { } text && _errors.Length < MaxErrors)
                {
                    _errors.AppendLine(text);
                }
            }
        };
        process.BeginErrorReadLine();
    }

    public Stream Input => _process.StandardInput.BaseStream;

    public Stream Output => _process.StandardOutput.BaseStream;

    public bool HasExited => _process.HasExited;

    /// <summary>Once it has exited. 128 and more: the signal that ended it.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>The beginning of what it complained about, for a log.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
            {
                return _errors.ToString().Trim();
            }
        }
    }

    /// <summary>Starts this program once more, as the child that the words name.</summary>
    /// <param name="temporary">Where it may put files aside.</param>
    /// <param name="words">The rest of its command line.</param>
    public static ChildProcess StartOwn(string temporary, params ReadOnlySpan<string> words)
    {
        var program = typeof(ChildProcess).Assembly.Location;
        var host = Environment.ProcessPath is { } path && Path.GetFileName(path) == "dotnet" ? path : "dotnet";
        return Start(
            host,
            [program, Verb, .. words],
            temporary,
            new()
            {
                // Small and single-minded: no heap per core, no second compiler's profile, no door for debuggers.
                ["DOTNET_gcServer"] = "0",
                ["DOTNET_gcConcurrent"] = "0",
                ["DOTNET_GCHeapHardLimit"] = "0x8000000",
                ["DOTNET_TieredPGO"] = "0",
                ["DOTNET_EnableDiagnostics"] = "0",
                ["DOTNET_NOLOGO"] = "1",
                ["VIPS_WARNING"] = "0",
            }
        );
    }

    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public static ChildProcess Start(
        string program,
        IEnumerable<string> arguments,
        string temporary,
        Dictionary<string, string>? environment = null
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = temporary,
        };
        start.Environment.Clear();
        foreach (var name in Inherited)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                start.Environment[name] = value;
            }
        }

        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        (start.Environment["TMPDIR"], start.Environment["LC_ALL"]) = (temporary, "C.UTF-8");
        return new ChildProcess(Process.Start(start)!);
    }

    /// <summary>Waits until it has ended by itself.</summary>
    public Task Exited(CancellationToken cancellation) => _process.WaitForExitAsync(cancellation);

    /// <summary>Ends it, whatever it does.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
