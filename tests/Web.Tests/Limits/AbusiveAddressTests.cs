using System.Net;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.Web.Limits;
using Dukaan.Web.Tests.Overload;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Limits;

/// <summary>Who makes errors on purpose is slowed, then shut out for a while, and nobody else is.</summary>
public sealed class AbusiveAddressTests
{
    private const string Attacker = "127.0.0.2";
    private const string Neighbour = "127.0.0.9";
    private const string Password = "a word nobody guesses";

    private static readonly IPAddress One = IPAddress.Parse("203.0.113.7");

    [Fact]
    public void Errors_slow_an_address_then_shut_it_out_for_longer_each_time_and_are_forgotten()
    {
        var (addresses, time) = Make();
        Make(addresses, One, 59);
        Assert.Equal(AddressStanding.Fine, addresses.Of(One, out _));
        Make(addresses, One, 10);
        Assert.Equal(AddressStanding.Slowed, addresses.Of(One, out var wait));
        Assert.InRange(wait.TotalMilliseconds, 250, 2_000);
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(AddressStanding.Fine, addresses.Of(One, out _));

        foreach (var minutes in new[] { 1, 2, 4, 8 })
        {
            Make(addresses, One, 160);
            Assert.Equal(AddressStanding.ShutOut, addresses.Of(One, out wait));
            Assert.InRange(wait.TotalMinutes, minutes - 0.1, minutes);
            time.Advance(TimeSpan.FromMinutes(minutes) + TimeSpan.FromSeconds(1));
            Assert.NotEqual(AddressStanding.ShutOut, addresses.Of(One, out _));
        }

        time.Advance(TimeSpan.FromDays(2));
        Assert.Empty(addresses.List());
        Make(addresses, One, 160);
        addresses.Of(One, out wait);
        Assert.InRange(wait.TotalMinutes, 0.9, 1);
    }

    [Fact]
    public void Many_phones_behind_one_address_whose_links_are_partly_broken_are_never_slowed()
    {
        var (addresses, time) = Make();
        for (var second = 0; second < 600; second++)
        {
            for (var each = 0; each < 20; each++)
            {
                addresses.Good(One);
            }

            Make(addresses, One, 5);
            Assert.Equal(AddressStanding.Fine, addresses.Of(One, out _));
            time.Advance(TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public void An_IPv6_network_of_64_bits_is_one_address_and_mapped_ones_are_those_of_IPv4()
    {
        var (addresses, _) = Make();
        for (var host = 1; host <= 80; host++)
        {
            addresses.Error(IPAddress.Parse($"2001:db8:0:1::{host:x}"), AddressError.Denied);
        }

        Assert.Equal(AddressStanding.ShutOut, addresses.Of(IPAddress.Parse("2001:db8:0:1:ffff::1"), out _));
        Assert.Equal(AddressStanding.Fine, addresses.Of(IPAddress.Parse("2001:db8:0:2::1"), out _));
        Make(addresses, One, 160);
        Assert.Equal(AddressStanding.ShutOut, addresses.Of(One.MapToIPv6(), out _));
        Assert.Equal(["2001:db8:0:1::/64", "203.0.113.7"], addresses.List().Select(each => each.Network).Order());
    }

    [Fact]
    public void A_flood_from_a_million_addresses_does_not_hide_who_is_shut_out_and_takes_no_memory()
    {
        var (addresses, _) = Make();
        Make(addresses, One, 160);
        var bytes = new byte[4];
        for (var each = 0; each < 1_000_000; each++)
        {
            BitConverter.TryWriteBytes(bytes, (each * 31) | 1);
            addresses.Error(new IPAddress(bytes), AddressError.NotFound);
        }

        Assert.Equal(AddressStanding.ShutOut, addresses.Of(One, out _));
        Assert.Single(addresses.List());
    }

    [Fact]
    public void Nothing_is_allocated_for_a_request()
    {
        var (addresses, _) = Make();
        Make(addresses, One, 100);
        for (var each = 0; each < 1_000; each++)
        {
            Ask();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var each = 0; each < 10_000; each++)
        {
            Ask();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Ask()
        {
            addresses.Of(One, out _);
            addresses.Good(One);
            addresses.Error(One, AddressError.NotFound);
        }
    }

    [Fact]
    public async Task Whoever_makes_no_error_waits_for_no_lock_however_many_errors_are_being_counted()
    {
        var (addresses, time) = Make();
        Make(addresses, One, 100);
        time.Advance(TimeSpan.FromSeconds(20)); // good requests are to be summed up
        using var held = new ManualResetEventSlim();
        using var done = new ManualResetEventSlim();
        var holder = new Thread(() =>
        {
            Array.ForEach(addresses.WriteLocks, each => each.Enter());
            held.Set();
            done.Wait();
            Array.ForEach(addresses.WriteLocks, each => each.Exit());
        });
        holder.Start();
        held.Wait();
        try
        {
            var asking = Task.Run(() =>
            {
                addresses.Good(One);
                addresses.Good(IPAddress.Parse(Neighbour));
                return (addresses.Of(One, out _), addresses.Of(IPAddress.Parse(Neighbour), out _));
            });
            var first = await Task.WhenAny(asking, Task.Delay(TimeSpan.FromSeconds(30)));
            Assert.True(first == asking, "A look at an address must not wait for who counts errors: it is made for every page.");
            Assert.Equal((AddressStanding.Slowed, AddressStanding.Fine), await asking);
        }
        finally
        {
            done.Set();
            holder.Join();
        }
    }

    [Fact]
    public void Counts_that_are_read_while_they_are_written_are_of_one_address()
    {
        var (addresses, _) = Make();
        Make(addresses, One, 160);
        var writers = Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(writer =>
                    Task.Run(() =>
                    {
                        for (var each = 0; each < 50_000; each++)
                        {
                            addresses.Error(new IPAddress([10, (byte)writer, (byte)(each >> 8), (byte)each]), AddressError.NotFound);
                        }
                    })
                )
        );
        while (!writers.IsCompleted)
        {
            Assert.Equal(AddressStanding.ShutOut, addresses.Of(One, out _));
        }
    }

    [Fact]
    public void Whom_an_operator_lets_in_again_every_process_does()
    {
        var settings = new ChangedSettings();
        var (here, _) = Make(settings);
        var (there, _) = Make(settings);
        Make(here, One, 160);
        Make(there, One, 160);
        Make(there, IPAddress.Parse("203.0.113.8"), 160);

        var id = Assert.Single(here.List()).Id;
        settings.LetIn(id);

        Assert.Equal(AddressStanding.Fine, here.Of(One, out _));
        Assert.Equal(AddressStanding.Fine, there.Of(One, out _));
        Assert.Equal(["203.0.113.8"], there.List().Select(each => each.Network));
        Make(there, One, 160);
        Assert.Equal(AddressStanding.ShutOut, there.Of(One, out _));
    }

    [Fact]
    public async Task A_prober_is_shut_out_with_a_time_neighbours_are_served_and_an_operator_lets_it_in_again()
    {
        await using var site = await TestSite.Start(options => options with { RateLimits = true, OpsPassword = Password });
        var addresses = site.Services.GetRequiredService<AbusiveAddresses>();
        using var probing = await RawLine.To(site, Attacker);
        for (var probe = 0; probe < 10; probe++)
        {
            Assert.Equal("404", await probing.Get($"/.env.{probe}"));
        }

        Make(addresses, IPAddress.Parse(Attacker), 100);
        Assert.Equal(AddressStanding.Slowed, addresses.Of(IPAddress.Parse(Attacker), out _));
        Assert.Equal("200", await probing.Get("/")); // it waits, and is answered
        Make(addresses, IPAddress.Parse(Attacker), 160);
        Assert.Equal("429", await probing.Get("/"));
        using var neighbour = await RawLine.To(site, Neighbour);
        Assert.Equal("200", await neighbour.Get("/"));

        using var browser = new Storefront.Browser(site.Address);
        (await browser.Post("/ops/signin", ("password", Password))).Is(303);
        var page = (await browser.Get("/ops/addresses")).Is(200);
        Assert.Contains($"<strong>{Attacker}</strong>: shut out", page.Body, StringComparison.Ordinal);
        (await browser.Post("/ops/addresses", ("release", addresses.List().Single().Id))).Is(303);
        Assert.Equal("200", await probing.Get("/"));
        Assert.Contains("None is slowed", (await browser.Get("/ops/addresses")).Is(200).Body, StringComparison.Ordinal);
        var settings = site.Services.GetRequiredService<IRuntimeSettings>();
        await Eventually.Holds(() => settings.Now.LetIn.Length == 1, "Every process must hear of who is let in.");
        Assert.Contains("address.release", (await browser.Get("/ops/log")).Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_without_anything_that_could_be_a_signature_are_a_strangers_and_counted_as_errors()
    {
        await using var site = await TestSite.Start(options => options with { RateLimits = true });
        var shop = Dukaan.Values.Ids.Token();
        var anyone = new Api.ApiClient(site.Client());
        var addresses = site.Services.GetRequiredService<AbusiveAddresses>();
        for (var i = 0; addresses.Of(IPAddress.Loopback, out _) == AddressStanding.Fine; i++)
        {
            Assert.True(i < 200, "Whoever sends messages without a signature is to be slowed.");
            (await anyone.Post($"/hooks/{(i % 2 == 0 ? "parcels" : "payments")}/{shop}", new { })).Is(401);
        }
    }

    private static void Make(AbusiveAddresses addresses, IPAddress address, int errors)
    {
        for (var error = 0; error < errors; error++)
        {
            addresses.Error(address, AddressError.NotFound);
        }
    }

    private static (AbusiveAddresses Addresses, ManualTime Time) Make(IRuntimeSettings? settings = null)
    {
        var time = new ManualTime();
        var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var meters = services.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>();
        return (new AbusiveAddresses(settings ?? new ChangedSettings(), time, meters), time);
    }

    private sealed class ChangedSettings : IRuntimeSettings
    {
        public EffectiveSettings Now { get; private set; } = new(SettingsView.Initial, "");

        public void LetIn(string id) =>
            Now = new EffectiveSettings(
                SettingsView.Initial with
                {
                    Version = Now.Version + 1,
                    LetIn = [new AddressLetIn(id, DateTimeOffset.UnixEpoch), .. Now.LetIn],
                },
                ""
            );
    }
}
