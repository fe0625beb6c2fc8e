using System.Net.Sockets;
using System.Text;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What a hot page allocates. Alone, since what is allocated is the whole process's.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HotPageRoomTests
{
    private const string Name = "hot page room";

    /// <summary>
    /// In Release a hot page allocates about 110 bytes and the long way some thousands. Without optimisation each asynchronous method costs
    /// an object, and the process does other things meanwhile, so they are compared.
    /// </summary>
    private const double MaxShare = 0.3;

    [Fact]
    public async Task A_hot_page_allocates_a_fraction_of_what_a_page_does_that_comes_the_long_way()
    {
        await using var site = await TestSite.Start();
        var (_, shop) = await HotPageTests.Open(site);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(site.Address.Host, site.Address.Port);
        var (hot, cold) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < 5; round++)
        {
            hot = Math.Min(hot, Allocated(socket, site, _ => $"/s/{shop.Slug}/p/laddu"));
            cold = Math.Min(cold, Allocated(socket, site, number => $"/s/{shop.Slug}/p/laddu?x={round:00}{number:0000}"));
        }

        Assert.True(
            hot < cold * MaxShare,
            $"A request for a hot page allocated {hot:0} bytes, one that took the long way {cold:0}; at most {MaxShare:p0} of that are "
                + "expected. Profile what HotPageServer and what stands before it allocate."
        );
    }

    /// <summary>What the process allocated for a request, in bytes, others' doings included.</summary>
    private static double Allocated(Socket socket, TestSite site, Func<int, string> path)
    {
        const int Requests = 1_000;
        var requests = Enumerable
            .Range(0, Requests)
            .Select(number => Encoding.ASCII.GetBytes($"GET {path(number)} HTTP/1.1\r\nHost: {site.Address.Authority}\r\n\r\n"))
            .ToArray();
        var answer = new byte[256 * 1024];
        Ask(socket, requests[0], answer);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        foreach (var request in requests)
        {
            Ask(socket, request, answer);
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Requests;
    }

    /// <summary>One request on a connection that stays open; how many bytes were answered.</summary>
    private static int Ask(Socket socket, byte[] request, byte[] answer)
    {
        socket.Send(request);
        var (read, end) = (0, -1);
        while (end < 0 || read < end)
        {
            var more = socket.Receive(answer, read, answer.Length - read, SocketFlags.None);
            Assert.True(more > 0, "The connection was closed.");
            read += more;
            if (end < 0 && answer.AsSpan(0, read).IndexOf("\r\n\r\n"u8) is > 0 and var head)
            {
                end = head + 4 + Length(answer.AsSpan(0, head));
            }
        }

        return read;
    }

    private static int Length(ReadOnlySpan<byte> head)
    {
        var field = head[(head.IndexOf("Content-Length: "u8) + 16)..];
        return global::System.Buffers.Text.Utf8Parser.TryParse(field, out int length, out _) ? length : 0;
    }
}
