using System.Diagnostics;
using System.Net.Sockets;

namespace Dukaan.TestKit;

/// <summary>
/// A private Redis on a free loopback port without persistence. It ends with the process that started it, even if that is killed: a guard
/// process waits for the end of a pipe.
/// </summary>
public sealed class RedisServer : IAsyncDisposable
{
    // Prints the server's process id, and ends it at the end of its standard input.
    private const string Guard = """
        "$@" </dev/null >/dev/null 2>&1 &
        echo $!
        cat >/dev/null
        kill -KILL $!; wait $!
        """;

    private readonly int _port;
    private Process? _guard;
    private string _server = "";

    private RedisServer(int port) => _port = port;

    /// <summary>For <c>DUKAAN_REDIS</c>.</summary>
    public string Connection => $"127.0.0.1:{_port}";

    public static async Task<RedisServer> Start()
    {
        var redis = new RedisServer(FreePort.Next());
        await redis.Begin();
        return redis;
    }

    /// <summary>A server that is not started yet: <see cref="Begin"/> starts it.</summary>
    public static RedisServer NotYet() => new(FreePort.Next());

    /// <summary>Starts the server, empty, at the same port as before.</summary>
    public async Task Begin()
    {
        var start = new ProcessStartInfo(
            "sh",
            ["-c", Guard, "guard", Binary(), "--port", $"{_port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        _guard = Process.Start(start)!;
        _server = (await _guard.StandardOutput.ReadLineAsync())!;
        await Eventually.Holds(Listens, $"redis-server should listen on port {_port}: start it there by hand and read what it says.");
    }

    /// <summary>Kills the server; its data is lost.</summary>
    public async Task Kill()
    {
        if (_guard is not { } guard)
        {
            return;
        }

        _guard = null;
        guard.StandardInput.Close();
        await guard.WaitForExitAsync();
        guard.Dispose();
    }

    /// <summary>Suspends the server, as if the machine hung: connections stay open and nothing answers. The result continues it.</summary>
    public async Task<IAsyncDisposable> Pause()
    {
        await Signal("-STOP");
        return new Paused(this);
    }

    public async ValueTask DisposeAsync() => await Kill();

    private static string Binary() =>
        new[] { "/usr/bin/redis-server", "/usr/local/bin/redis-server" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need a Redis server: apt-get install redis-server, or run ./dukaan doctor.");

    private async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, _server]);
        await kill.WaitForExitAsync();
    }

    private async Task<bool> Listens()
    {
        using var connection = new TcpClient();
        try
        {
            await connection.ConnectAsync("127.0.0.1", _port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private sealed class Paused(RedisServer server) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await server.Signal("-CONT");
    }
}
