using System.Net;
using Dukaan.Silo.Domains;
using Dukaan.TestKit;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Silo.Tests.Domains;

public sealed class DnsResolverTests : IAsyncLifetime
{
    private readonly NameServer _server = new();
    private readonly Microsoft.Extensions.Logging.Testing.FakeLogger<DnsResolver> _log = new();

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
    public async Task A_server_that_is_silent_is_asked_again_over_TCP_if_no_other_answers()
    {
        await using var other = new NameServer();
        other.Txt("shop.example.com", "here");
        _server.IsSilent = true;

        var timeout = TimeSpan.FromSeconds(2);
        Assert.Equal(["here"], (await Resolver(timeout, other.EndPoint).Texts("shop.example.com")).Values.AsEnumerable());
        Assert.Equal(1, _server.Asked);
        Assert.False((await Resolver(timeout).Texts("shop.example.com")).Answered);
        await Eventually.Holds(() => _server.Asked == 3, "The second resolver should ask over UDP and then over TCP.");
    }

    [Fact]
    public async Task That_there_is_no_such_name_is_an_answer_whatever_the_next_server_does()
    {
        await using var other = new NameServer { IsSilent = true };

        Assert.True((await Resolver(other.EndPoint).Texts("nobody.example.com")).Answered);
        Assert.Equal(0, other.Asked);
    }

    [Fact]
    public async Task A_server_that_cannot_say_is_passed_over_for_one_that_can()
    {
        await using var other = new NameServer();
        other.Txt("shop.example.com", "here");
        _server.Code = 5;

        Assert.Equal(["here"], (await Resolver(other.EndPoint).Texts("shop.example.com")).Values.AsEnumerable());
    }

    [Fact]
    public async Task What_changed_is_seen_at_the_next_look()
    {
        var resolver = Resolver();
        _server.Txt("shop.example.com", "before");
        await resolver.Texts("shop.example.com");
        _server.Txt("shop.example.com", "after");

        Assert.Equal(["after"], (await resolver.Texts("shop.example.com")).Values.AsEnumerable());
    }

    [Theory]
    [InlineData("xn--h2brj9c.xn--h2brj9c")] // भारत.भारत
    [InlineData("xn--i-7iq.example.com")] // an emoji
    public async Task A_name_in_other_letters_is_found(string name)
    {
        _server.A(name, "203.0.113.10");
        _server.Txt($"_dukaan.{name}", "dukaan=me");

        var (addresses, texts) = (await Resolver().Addresses(name), await Resolver().Texts($"_dukaan.{name}"));

        Assert.Equal(["203.0.113.10"], addresses.Values.AsEnumerable());
        Assert.Equal(["dukaan=me"], texts.Values.AsEnumerable());
    }

    [Fact]
    public async Task An_answer_with_another_questions_id_is_not_taken_for_ours()
    {
        _server.IsForged = true;
        _server.A("shop.example.com", "203.0.113.10");

        Assert.Equal(["203.0.113.10"], (await Resolver().Addresses("shop.example.com")).Values.AsEnumerable());
    }

    [Fact]
    public async Task A_connection_that_the_server_closed_after_its_answer_is_no_failure()
    {
        _server.IsForged = true; // so that each question goes over TCP
        _server.A("shop.example.com", "203.0.113.10");
        var resolver = Resolver();

        for (var asked = 0; asked < 100; asked++)
        {
            var answer = await resolver.Addresses("shop.example.com");
            Assert.True(answer.Answered, string.Join('\n', _log.Collector.GetSnapshot().Select(line => line.Message)));
        }
    }

    [Fact]
    public async Task An_answer_about_another_name_is_not_taken_for_ours()
    {
        _server.AnswersAbout = "another.example.com";
        _server.A("another.example.com", "203.0.113.66");
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

    // Long: nobody is silent, and the machine may be busy.
    private DnsResolver Resolver(params IPEndPoint[] others) => Resolver(TimeSpan.FromSeconds(30), others);

    private DnsResolver Resolver(TimeSpan timeout, params IPEndPoint[] others) =>
        new(new DnsOptions { Servers = [_server.EndPoint, .. others], Timeout = timeout }, _log);
}
