using System.Net;
using Dukaan.Silo.Domains;
using Dukaan.TestKit;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Silo.Tests.Domains;

public sealed class DnsResolverTests : IAsyncLifetime
{
    private readonly NameServer _server = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_name_has_the_addresses_of_both_kinds()
    {
        _server.A("shop.example.com", "203.0.113.10", "203.0.113.11");
        _server.Aaaa("shop.example.com", "2001:db8::10");

        var answer = await Resolver().Addresses("shop.example.com");

        Assert.True(answer.Answered);
        Assert.Equal(["203.0.113.10", "203.0.113.11", "2001:db8::10"], answer.Values.AsEnumerable());
    }

    [Fact]
    public async Task An_alias_is_followed_and_named()
    {
        _server.Cname("shop.example.com", "shops.dukaan.example");
        _server.A("shops.dukaan.example", "203.0.113.10");

        var answer = await Resolver().Addresses("shop.example.com");

        Assert.Equal(["203.0.113.10"], answer.Values.AsEnumerable());
        Assert.Equal(["shops.dukaan.example"], answer.Aliases.AsEnumerable());
    }

    [Fact]
    public async Task A_text_of_several_pieces_is_one()
    {
        var text = $"dukaan={new string('x', 600)}";
        _server.Txt("_dukaan.shop.example.com", text);

        Assert.Equal([text], (await Resolver().Texts("_dukaan.shop.example.com")).Values.AsEnumerable());
    }

    [Fact]
    public async Task What_is_too_long_for_a_datagram_comes_over_TCP()
    {
        _server.IsTruncated = true;
        _server.Txt("_dukaan.shop.example.com", "dukaan=me");

        Assert.Equal(["dukaan=me"], (await Resolver().Texts("_dukaan.shop.example.com")).Values.AsEnumerable());
    }

    [Fact]
    public async Task A_name_that_is_not_there_is_an_answer()
    {
        var answer = await Resolver().Addresses("nobody.example.com");

        Assert.True(answer is { Answered: true, Values.IsEmpty: true }, $"{answer} should say that there is no such name.");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task A_server_that_cannot_say_has_not_answered(byte code)
    {
        _server.Code = code;

        Assert.False((await Resolver().Addresses("shop.example.com")).Answered);
    }

    [Fact]
    public async Task A_server_that_is_silent_is_asked_twice_and_then_the_next()
    {
        await using var other = new NameServer();
        other.Txt("shop.example.com", "here");
        _server.IsSilent = true;

        Assert.Equal(["here"], (await Resolver(other.EndPoint).Texts("shop.example.com")).Values.AsEnumerable());
        Assert.False((await Resolver().Texts("shop.example.com")).Answered);
        Assert.Equal(3, _server.Asked);
    }

    [Fact]
    public async Task An_answer_to_another_question_is_not_taken_for_ours()
    {
        _server.IsForged = true;
        _server.A("shop.example.com", "203.0.113.10");

        Assert.Equal(["203.0.113.10"], (await Resolver().Addresses("shop.example.com")).Values.AsEnumerable());
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0xc0 })]
    [InlineData(new byte[] { 0xc0, 34, 0, 1 })] // points at itself
    [InlineData(new byte[] { 0, 0, 1, 0, 1, 0, 0, 0, 60, 0xff, 0xff, 1, 2 })] // longer than it is
    [InlineData(new byte[] { 0, 0, 1, 0, 1, 0, 0, 0, 60, 0, 3, 1, 2, 3 })] // an address of three bytes
    public async Task Nonsense_is_no_answer_and_ends(byte[] garbage)
    {
        _server.Garbage = garbage;

        Assert.False((await Resolver().Addresses("shop.example.com")).Answered);
    }

    private DnsResolver Resolver(params IPEndPoint[] others) =>
        new(
            new DnsOptions { Servers = [_server.EndPoint, .. others], Timeout = TimeSpan.FromMilliseconds(300) },
            NullLogger<DnsResolver>.Instance
        );
}
