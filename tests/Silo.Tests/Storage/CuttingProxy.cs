using System.Net;
using Dukaan.TestKit.Regions;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>A wire to the database that can be cut at a chosen moment.</summary>
internal sealed class CuttingProxy(int server) : TcpProxy(new IPEndPoint(IPAddress.Loopback, server))
{
    private volatile Cut _cut;

    /// <summary>When to cut.</summary>
    public enum Cut
    {
        Never,

        /// <summary>Before the next thing the client says reaches the server.</summary>
        Question,

        /// <summary>Before the next thing the server says reaches the client: it has done what was asked.</summary>
        Answer,
    }

    /// <summary>Cuts every wire at the next such moment; new wires hold again once <see cref="Cut.Never"/> is set.</summary>
    public Cut Next
    {
        set => _cut = value;
    }

    protected override Task Carry(Stream client, Stream target, CancellationToken stop) =>
        Task.WhenAny(Pump(client, target, Cut.Question, stop), Pump(target, client, Cut.Answer, stop));

    private async Task Pump(Stream from, Stream to, Cut kind, CancellationToken stop)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer, stop) is var read and > 0 && _cut != kind)
        {
            await to.WriteAsync(buffer.AsMemory(0, read), stop);
        }
    }
}
