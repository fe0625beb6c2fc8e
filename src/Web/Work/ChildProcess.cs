using System.Diagnostics;
using System.Text;

namespace Dukaan.Web.Work;

/// <summary>
/// A process that does one kind of work on untrusted bytes, so that a crash, excessive memory or an endless loop ends it and not the site.
/// It gets none of our settings, bytes as input, and returns results as output; it ends when its input does.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>The first argument of a child that is this program.</summary>
    public const string Verb = "child";

    private const int MaxErrors = 2_000;

    /// <summary>The environment of a child: how to find programs, libraries and fonts, and nothing secret.</summary>
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

    /// <summary>Its exit code, once it has exited. 128 and more: the signal that ended it.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>The beginning of its error output, for a log.</summary>
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

    /// <summary>Starts this program again, as the child named by the arguments.</summary>
    /// <param name="temporary">The folder of its temporary files.</param>
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
                // A small process: no heap per core, no tiered profile, no diagnostics port.
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

    /// <summary>Waits until it has exited.</summary>
    public Task Exited(CancellationToken cancellation) => _process.WaitForExitAsync(cancellation);

    /// <summary>Kills it.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
