using Dukaan.Storefront;
using Microsoft.Extensions.Options;

namespace Dukaan.Grains.Tests.Storefront;

public class PageCacheTests
{
    private static PageCacheBudget Memory(long perStore = 100_000, long perSilo = 1_000_000) =>
        new(Options.Create(new StorefrontOptions { PageBytesPerStore = perStore, PageBytesPerSilo = perSilo }));

    private static Page PageOf(int bytes) => new(200, "text/html", "\"e\"", 1, new byte[bytes - 256], [], []);

    private static PageKey Key(string name) => new("product", name);

    [Fact]
    public void A_page_is_found_until_a_new_version_clears_the_shelf()
    {
        var memory = Memory();
        var cache = new PageCache(memory);
        var page = PageOf(1_000);
        cache.Put(Key("a"), page);
        Assert.Same(page, cache.Find(Key("a")));
        Assert.Equal(1_000, memory.Used);
        cache.Clear();
        Assert.Null(cache.Find(Key("a")));
        Assert.Equal(0, memory.Used);
    }

    [Fact]
    public void Whoever_asks_for_every_page_there_is_does_not_drive_out_the_visited_ones()
    {
        var memory = Memory();
        var cache = new PageCache(memory);
        cache.Put(Key("home"), PageOf(1_000));
        cache.Find(Key("home"));
        for (var i = 0; i < 10_000; i++)
        {
            cache.Put(Key($"guess{i}"), PageOf(1_000));
        }

        Assert.NotNull(cache.Find(Key("home")));
        Assert.True(cache.Size <= 26_000, $"{cache.Size} bytes for guesses is more than a quarter of the budget.");
        Assert.Equal(cache.Size, memory.Used);
    }

    [Fact]
    public void The_page_that_was_not_visited_for_longest_goes_first()
    {
        var cache = new PageCache(Memory(perStore: 4_000));
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
        {
            cache.Put(Key(name), PageOf(1_000));
            cache.Find(Key(name));
        }

        Assert.Null(cache.Find(Key("a")));
        Assert.NotNull(cache.Find(Key("e")));
    }

    [Fact]
    public void All_stores_together_stay_within_the_silos_budget()
    {
        var memory = Memory(perSilo: 10_000);
        var caches = Enumerable.Range(0, 20).Select(_ => new PageCache(memory)).ToList();
        foreach (var cache in caches)
        {
            for (var i = 0; i < 5; i++)
            {
                cache.Put(Key($"p{i}"), PageOf(1_000));
            }
        }

        Assert.True(memory.Used <= 10_000 + (20 * 1_000), $"{memory.Used} bytes: each store may keep one page over the budget, not more.");
    }

    [Fact]
    public void A_page_that_would_take_a_quarter_of_the_budget_is_not_kept()
    {
        var cache = new PageCache(Memory(perStore: 4_000));
        cache.Put(Key("huge"), PageOf(1_001));
        Assert.Null(cache.Find(Key("huge")));
        Assert.Equal(0, cache.Size);
    }
}
