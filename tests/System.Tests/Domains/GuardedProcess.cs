using System.Diagnostics;

namespace Dukaan.System.Tests.Domains;

/// <summary>
/// A program that ends with the process that started it, even where that is killed. What it says is in <see cref="Log"/>.
/// </summary>
internal sealed class GuardedProcess : IAsyncDisposable
{
    private const string Guard = """
        log=$1; shift
        "$@" </dev/null >>"$log" 2>&1 &
        cat >/dev/null
        kill -TERM $! 2>/dev/null
        wait $!
        """;

    private readonly Process _guard;
    private readonly string _log;

    public GuardedProcess(string folder, string name, IEnumerable<string> command, params (string Name, string Value)[] environment)
    {
        _log = Path.Combine(folder, $"{name}.log");
        var start = new ProcessStartInfo("sh", ["-c", Guard, "guard", _log, .. command]) { RedirectStandardInput = true };
        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        _guard = Process.Start(start)!;
    }

    public string Log => File.Exists(_log) ? File.ReadAllText(_log) : "";

    public async ValueTask DisposeAsync()
    {
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
    }
}
