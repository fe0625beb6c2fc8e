using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Security.Cryptography;
using Dukaan.Domains;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Domains;

/// <summary>
/// Asks name servers over UDP, and over TCP where the answer is long: each in turn, twice. The framework's own look-ups know
/// no text records and no servers but the machine's.
/// </summary>
internal sealed partial class DnsResolver(DnsOptions options, ILogger<DnsResolver> logger) : IDomainResolver
{
    private const int Rounds = 2;
    private const int MostBytes = ushort.MaxValue;

    private readonly ImmutableArray<IPEndPoint> _servers = options.Servers.IsEmpty ? Machine() : options.Servers;

    public async Task<DnsAnswer> Addresses(string name)
    {
        var (four, six) = (Ask(name, DnsType.A), Ask(name, DnsType.Aaaa));
        var both = (First: await four, Second: await six);
        return new DnsAnswer(
            both.First.Answered && both.Second.Answered,
            [.. both.First.Values, .. both.Second.Values],
            [.. both.First.Aliases.Union(both.Second.Aliases)]
        );
    }

    public Task<DnsAnswer> Texts(string name) => Ask(name, DnsType.Txt);

    private async Task<DnsAnswer> Ask(string name, DnsType type)
    {
        var question = new DnsQuestion((ushort)RandomNumberGenerator.GetInt32(ushort.MaxValue + 1), name, type);
        foreach (var server in Enumerable.Repeat(_servers, Rounds).SelectMany(servers => servers))
        {
            using var timeout = new CancellationTokenSource(options.Timeout);
            try
            {
                if (
                    (await OverUdp(server, question, timeout.Token) ?? await OverTcp(server, question, timeout.Token)) is
                    { Answered: true } answer
                )
                {
                    return answer;
                }
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException or FormatException or IOException)
            {
                LogNotAnswered(server, name, type, e.Message);
            }
        }

        return DnsAnswer.Unknown;
    }

    private static async Task<DnsAnswer?> OverUdp(IPEndPoint server, DnsQuestion question, CancellationToken cancellation)
    {
        // Connected: what comes from elsewhere is not even seen.
        using var socket = new Socket(server.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        await socket.ConnectAsync(server, cancellation);
        await socket.SendAsync(question.Bytes(), cancellation);
        var buffer = new byte[MostBytes];
        while (true)
        {
            var length = await socket.ReceiveAsync(buffer, cancellation);
            // What answers another question is somebody's guess: the right answer may still come.
            if (length >= DnsReader.Header && BinaryPrimitives.ReadUInt16BigEndian(buffer) == question.Id)
            {
                return DnsReader.Read(buffer.AsSpan(0, length), question);
            }
        }
    }

    private static async Task<DnsAnswer?> OverTcp(IPEndPoint server, DnsQuestion question, CancellationToken cancellation)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server, cancellation);
        await using var stream = new NetworkStream(socket);
        var bytes = question.Bytes();
        var sent = new byte[bytes.Length + 2];
        BinaryPrimitives.WriteUInt16BigEndian(sent, (ushort)bytes.Length);
        bytes.CopyTo(sent, 2);
        await stream.WriteAsync(sent, cancellation);
        var size = new byte[2];
        await stream.ReadExactlyAsync(size, cancellation);
        var answer = new byte[BinaryPrimitives.ReadUInt16BigEndian(size)];
        await stream.ReadExactlyAsync(answer, cancellation);
        return DnsReader.Read(answer, question);
    }

    private static ImmutableArray<IPEndPoint> Machine() =>
        [
            .. NetworkInterface
                .GetAllNetworkInterfaces()
                .SelectMany(network => network.GetIPProperties().DnsAddresses)
                .Distinct()
                .Select(address => new IPEndPoint(address, DnsOptions.Port)),
        ];

    [LoggerMessage(Level = LogLevel.Warning, Message = "Name server {Server} did not answer for {Name} {Type}: {Reason}")]
    private partial void LogNotAnswered(IPEndPoint server, string name, DnsType type, string reason);
}
