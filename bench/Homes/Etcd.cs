using System.Diagnostics;
using Dukaan.TestKit;

namespace Dukaan.Bench.Homes;

/// <summary>One etcd, which ends with this process, even if that is killed.</summary>
internal sealed class Etcd : IAsyncDisposable
{
    private const string Guard = """
        log=$1; shift
        "$@" </dev/null >"$log" 2>&1 &
        cat >/dev/null
        kill -KILL $!
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("dukaan-etcd-").FullName;
    private readonly Process _guard;

    public Etcd()
    {
        var peers = $"http://127.0.0.1:{FreePort.Next()}";
        string[] etcd =
        [
            "etcd",
            "--enable-v2=true", // deploy/patroni says why
            "--data-dir",
            $"{_folder}/data",
            "--listen-client-urls",
            $"http://{Address}",
            "--advertise-client-urls",
            $"http://{Address}",
            "--listen-peer-urls",
            peers,
            "--initial-advertise-peer-urls",
            peers,
            "--initial-cluster",
            $"default={peers}",
        ];
        _guard = Process.Start(
            new ProcessStartInfo("sh", ["-c", Guard, "guard", $"{_folder}/log", .. etcd]) { RedirectStandardInput = true }
        )!;
    }

    /// <summary>Where it answers: <c>host:port</c>.</summary>
    public string Address { get; } = $"127.0.0.1:{FreePort.Next()}";

    public async ValueTask DisposeAsync()
    {
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
