using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dukaan.RuntimeSettings;
using Dukaan.Silo.Clustering;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.WaitingRooms;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Tests.Clusters;

/// <summary>The silo that keeps a shop's line is lost while people come: they keep their places, each its own, and all come in.</summary>
[Collection(ClusterCollection.Name)]
public sealed class WaitingRoomLossTests
{
    private const int Stranger = 7;
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task When_the_silo_of_a_line_is_lost_no_place_is_given_twice_and_none_is_lost()
    {
        await using var silos = await TestSilos.Start();
        List<TestSilo> all = [await silos.Add(SiloRole.All), await silos.Add(SiloRole.All), await silos.Add(SiloRole.All)];
        var shop = await ClusterShop.Open(all[0]);
        await Set(all, shop, "6000"); // a hundred a second
        var places = new ConcurrentQueue<long>();
        await Come(all[0], shop, places, until: () => places.Count >= 100);
        var early = places.Order().Take(20).ToList();
        await Enters(all[0], shop, early);

        var lost = (await silos.HomeOf(Room(all[0], shop)))!;
        all.Remove(lost);
        var (before, killed) = (places.Count, false);
        var coming = all.Select(silo => Task.Run(() => Come(silo, shop, places, until: () => killed && places.Count >= before + 100)));
        var everybody = Task.WhenAll(coming.ToList());
        await Eventually.Holds(() => places.Count > before + 10, "People should get places.", Long);
        await silos.Kill(lost);
        (before, killed) = (places.Count, true);
        await everybody;

        var line = places.Order().ToList();
        Assert.Equal(line.Count, line.Distinct().Count());
        Assert.NotSame(lost, await silos.HomeOf(Room(all[0], shop)));
        // Whoever was in is still in, and nobody comes in by their place.
        Assert.All(await Enter(all[0], shop, early), answer => Assert.Equal(RoomEntryAnswer.In, answer));
        await Enters(all[1], shop, line);
        Assert.All(await Enter(all[1], shop, line, visitor: Stranger), answer => Assert.Equal(RoomEntryAnswer.Taken, answer));
    }

    private static IWaitingRoomGrain Room(TestSilo silo, ClusterShop shop)
    {
        Caller.Set(shop.Id, Caller.Shopper);
        return silo.Grains.GetGrain<IWaitingRoomGrain>(shop.Id);
    }

    /// <summary>People come through a silo, one or some at a time, and keep what they were told; what fails they try again.</summary>
    private static async Task Come(TestSilo silo, ClusterShop shop, ConcurrentQueue<long> places, Func<bool> until)
    {
        var room = Room(silo, shop);
        for (var turn = 0; !until(); turn++)
        {
            var people = 1 + (turn % 3);
            try
            {
                var first = (await room.Arrive(people)).First;
                for (var each = 0; each < people; each++)
                {
                    places.Enqueue(first + each);
                }
            }
            catch (Exception failure) when (failure is OrleansException or TimeoutException)
            {
                // The answer was lost with the silo: nobody has these places, if they were given at all.
            }
        }
    }

    /// <summary>All of them come in, each when it is their turn; nobody hears that it was missed or is another's.</summary>
    private static Task Enters(TestSilo silo, ClusterShop shop, IReadOnlyList<long> line) =>
        Eventually.Holds(
            async () =>
            {
                var answers = await Enter(silo, shop, line);
                Assert.DoesNotContain(RoomEntryAnswer.Missed, answers);
                Assert.DoesNotContain(RoomEntryAnswer.Taken, answers);
                return answers.All(answer => answer == RoomEntryAnswer.In);
            },
            "All should come in.",
            Long
        );

    /// <param name="visitor">0: each the visitor who has the place.</param>
    private static async Task<ImmutableArray<RoomEntryAnswer>> Enter(
        TestSilo silo,
        ClusterShop shop,
        IReadOnlyList<long> line,
        uint visitor = 0
    ) => await Room(silo, shop).Enter([.. line.Select(place => new RoomEntry(place, visitor == 0 ? (uint)place + 100 : visitor))]);

    private static async Task Set(List<TestSilo> all, ClusterShop shop, string perMinute)
    {
        RequestContext.Clear();
        var command = new ChangeSettings([new SettingRule("waiting-room", SettingScope.Shop, shop.Id, perMinute)], [], "Asha", "a sale");
        (await all[0].Grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key).Change(command)).OrThrow();
        foreach (var silo in all)
        {
            await Eventually.Holds(
                () => silo.Services.GetRequiredService<IRuntimeSettings>().Now.Of(shop.Id).WaitingRoom > 0,
                "Each silo should know that the shop has a waiting room."
            );
        }
    }
}
