using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dukaan.TestKit;

/// <summary>A name server on a loopback port, over UDP and TCP. It answers as configured.</summary>
public sealed class NameServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string Name, ushort Type), byte[][]> _records = new();
    private readonly UdpClient _udp;
    private readonly TcpListener _tcp;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _serving;

    public NameServer()
    {
        // A port that is free for both.
        while (true)
        {
            _tcp = new TcpListener(IPAddress.Loopback, 0);
            _tcp.Start();
            EndPoint = (IPEndPoint)_tcp.LocalEndpoint;
            try
            {
                _udp = new UdpClient(EndPoint);
                break;
            }
            catch (SocketException)
            {
                _tcp.Stop();
            }
        }

        _serving = Task.WhenAll(OverUdp(), OverTcp());
    }

    public IPEndPoint EndPoint { get; }

    /// <summary>The received questions.</summary>
    public int Asked => _asked;

    private int _asked;

    /// <summary>Over UDP the answer is truncated.</summary>
    public bool IsTruncated { get; set; }

    /// <summary>The response code: 0, or 2 (server failure), 5 (refused).</summary>
    public byte Code { get; set; }

    /// <summary>It does not answer.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Before each answer over UDP it sends one with another id.</summary>
    public bool IsForged { get; set; }

    /// <summary>Every answer over UDP repeats this question instead.</summary>
    public string? AnswersAbout { get; set; }

    /// <summary>The bytes that replace the body of every answer, after its header.</summary>
    public byte[]? Garbage { get; set; }

    public void A(string name, params string[] addresses) =>
        Set(name, 1, [.. addresses.Select(address => IPAddress.Parse(address).GetAddressBytes())]);

    public void Aaaa(string name, params string[] addresses) =>
        Set(name, 28, [.. addresses.Select(address => IPAddress.Parse(address).GetAddressBytes())]);

    /// <summary>A text record, in strings of up to 255 bytes.</summary>
    public void Txt(string name, string text) =>
        Set(
            name,
            16,
            [
                [.. text.Chunk(255).SelectMany(part => new[] { (byte)part.Length }.Concat(Encoding.ASCII.GetBytes(part)))],
            ]
        );

    /// <summary>An alias: the answer has it and the records of its target.</summary>
    public void Cname(string name, string target) => Set(name, 5, [Name(target)]);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _udp.Dispose();
        _tcp.Stop();
        await _serving;
        _stopping.Dispose();
    }

    private void Set(string name, ushort type, byte[][] data) => _records[(name, type)] = data;

    private async Task OverUdp()
    {
        try
        {
            while (true)
            {
                var asked = await _udp.ReceiveAsync(_stopping.Token);
                Interlocked.Increment(ref _asked);
                if (IsSilent)
                {
                    continue;
                }

                var answer = Answer(AnswersAbout is null ? asked.Buffer : About(asked.Buffer, AnswersAbout), IsTruncated);
                if (IsForged)
                {
                    var forged = answer.ToArray();
                    forged[0] ^= 0xff;
                    await _udp.SendAsync(forged, asked.RemoteEndPoint, _stopping.Token);
                }

                await _udp.SendAsync(answer, asked.RemoteEndPoint, _stopping.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // It was stopped.
        }
    }

    private async Task OverTcp()
    {
        var clients = new List<Task>();
        try
        {
            while (true)
            {
                clients.Add(Serve(await _tcp.AcceptTcpClientAsync(_stopping.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // It was stopped.
        }

        await Task.WhenAll(clients);
    }

    private async Task Serve(TcpClient client)
    {
        using var _ = client;
        try
        {
            var (stream, size) = (client.GetStream(), new byte[2]);
            await stream.ReadExactlyAsync(size, _stopping.Token);
            var question = new byte[BinaryPrimitives.ReadUInt16BigEndian(size)];
            await stream.ReadExactlyAsync(question, _stopping.Token);
            Interlocked.Increment(ref _asked);
            if (IsSilent)
            {
                await stream.ReadExactlyAsync(size, _stopping.Token); // until the client gives up
            }

            var answer = Answer(question, truncated: false);
            BinaryPrimitives.WriteUInt16BigEndian(size, (ushort)answer.Length);
            await stream.WriteAsync((byte[])[.. size, .. answer], _stopping.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException or IOException)
        {
            // The client disconnected, or the server was stopped.
        }
    }

    private byte[] Answer(byte[] question, bool truncated)
    {
        var end = Array.IndexOf(question, (byte)0, 12) + 5;
        var (name, type) = (Read(question), BinaryPrimitives.ReadUInt16BigEndian(question.AsSpan(end - 4)));
        var records = new List<byte[]>();
        if (_records.TryGetValue((name, 5), out var alias))
        {
            records.Add(Record([0xc0, 12], 5, alias[0])); // a pointer to the name in the question, at byte 12
            name = Read([.. new byte[12], .. alias[0]]);
        }

        if (_records.TryGetValue((name, type), out var data))
        {
            records.AddRange(data.Select(each => Record(Name(name), type, each)));
        }

        var code =
            Code != 0 ? Code
            : _records.Keys.Any(known => known.Name == name) ? (byte)0
            : (byte)3;
        byte[] header =
        [
            question[0],
            question[1],
            (byte)(0x81 | (truncated ? 2 : 0)),
            code,
            0,
            1,
            0,
            (byte)(truncated ? 0 : records.Count),
            0,
            0,
            0,
            0,
        ];
        return Garbage is { } garbage
            ? [.. header[..7], 9, .. header[8..], .. question[12..end], .. garbage]
            : [.. header, .. question[12..end], .. truncated ? [] : records.SelectMany(record => record)];
    }

    private static byte[] About(byte[] question, string name) =>
        [.. question[..12], .. Name(name), .. question[(Array.IndexOf(question, (byte)0, 12) + 1)..]];

    private static byte[] Record(byte[] name, ushort type, byte[] data) =>
        [.. name, 0, (byte)type, 0, 1, 0, 0, 0, 60, (byte)(data.Length >> 8), (byte)data.Length, .. data];

    private static byte[] Name(string name) =>
        [.. name.Split('.').SelectMany(label => new[] { (byte)label.Length }.Concat(Encoding.ASCII.GetBytes(label))), 0];

    private static string Read(byte[] question)
    {
        var labels = new List<string>();
        for (var at = 12; question[at] != 0; at += question[at] + 1)
        {
            labels.Add(Encoding.ASCII.GetString(question, at + 1, question[at]));
        }

        return string.Join('.', labels);
    }
}
