using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Dukaan.TestKit.Routing;

/// <summary>
/// The router of <c>deploy/haproxy</c>, started as operators do, on a free loopback port. It ends with the process that started it.
/// </summary>
public sealed class Router : IAsyncDisposable
{
    // Ends the router at the end of its standard input, for example when the process that started it was killed.
    private const string Guard = """
        "$@" </dev/null >>"$DUKAAN_ROUTER_LOG" 2>&1 &
        cat >/dev/null
        kill -TERM $! 2>/dev/null
        wait $!
        """;

    private static readonly string Script = Path.Combine(RepositoryRoot.Path, "deploy", "haproxy", "router");

    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-router-").FullName;
    private readonly Process _guard;

    private Router(Uri? url, IEnumerable<string> regions, string[] options)
    {
        Url = url ?? new Uri($"http://127.0.0.1:{FreePort.Next()}");
        var start = Command("sh", ["-c", Guard, "guard", Script, "up", "--bind", Url.Authority, .. options, .. regions]);
        start.RedirectStandardInput = true;
        _guard = Process.Start(start)!;
    }

    /// <summary>The address for shoppers.</summary>
    public Uri Url { get; }

    private string Socket => Path.Combine(_folder, "admin");

    private string Log => Path.Combine(_folder, "log");

    /// <summary>Starts a router and waits until all regions are up.</summary>
    /// <param name="regions">Name and servers, the nearest first: <c>bom1=127.0.0.1:8080,127.0.0.1:8081</c>.</param>
    /// <param name="options">Further options of the script.</param>
    public static Task<Router> Start(IEnumerable<string> regions, params string[] options) => Start(null, regions, options);

    /// <param name="url">Its address; null: a free loopback port.</param>
    /// <inheritdoc cref="Start(IEnumerable{string}, string[])"/>
    public static async Task<Router> Start(Uri? url, IEnumerable<string> regions, params string[] options)
    {
        var router = new Router(url, regions, options);
        await Eventually.Holds(
            async () =>
                router._guard.HasExited
                || !File.Exists(router.Log)
                || !(await File.ReadAllTextAsync(router.Log)).Contains("does not take", StringComparison.Ordinal)
                    ? (await router.Servers()) is { Count: > 0 } servers && servers.All(server => server.State == "UP")
                    : throw new InvalidOperationException(await File.ReadAllTextAsync(router.Log)),
            $"The router should find its regions up; its log is {router.Log}, and ./dukaan doctor says whether HAProxy is here."
        );
        return router;
    }

    /// <summary>Runs a command of the script for this router: <c>weight bom1 10</c>.</summary>
    /// <exception cref="InvalidOperationException">It was refused; the message says why.</exception>
    public async Task<string> Run(params string[] arguments)
    {
        var start = Command(Script, arguments);
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(await error);
    }

    /// <summary>The regions' servers in the router's view; empty while it does not run.</summary>
    public async Task<IReadOnlyList<RoutedServer>> Servers()
    {
        if (!File.Exists(Socket))
        {
            return [];
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket));
        }
        catch (SocketException)
        {
            return [];
        }

        await socket.SendAsync(Encoding.ASCII.GetBytes("show stat\n"));
        using var reader = new StreamReader(new NetworkStream(socket));
        return [.. (await reader.ReadToEndAsync()).Split('\n').Select(line => line.Split(',')).Where(IsServer).Select(RoutedServer.Read)];
    }

    public async ValueTask DisposeAsync()
    {
        if (!Directory.Exists(_folder))
        {
            return;
        }

        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Backends are regions with numbered servers; a name that begins with a letter is another region's.</summary>
    private static bool IsServer(string[] fields) =>
        fields.Length > RoutedServer.Fields && fields[0] != "weights" && char.IsAsciiDigit(fields[1].FirstOrDefault());

    /// <summary>How to start a program that speaks to this router by the script.</summary>
    public ProcessStartInfo Start(string program, string[] arguments) => Command(program, arguments);

    private ProcessStartInfo Command(string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments);
        start.Environment["DUKAAN_ROUTER_SOCKET"] = Socket;
        start.Environment["DUKAAN_ROUTER_LOG"] = Log;
        return start;
    }
}
