using Dukaan.Sellers;

namespace Dukaan.Grains.Tests.Sellers;

public class SavedSellerTests
{
    private static readonly DateTimeOffset Now = new ManualTime().GetUtcNow();

    [Fact]
    public void The_twenty_first_session_makes_the_oldest_give_way()
    {
        var seller = new SavedSeller();
        for (var i = 0; i < 21; i++)
        {
            seller = seller.WithSession($"hash{i}", Now.AddDays(60), Now);
        }

        Assert.Equal(20, seller.Sessions.Length);
        Assert.Equal("hash1", seller.Sessions[0].Hash);
    }

    [Fact]
    public void Sessions_that_ended_are_forgotten_first()
    {
        var seller = new SavedSeller().WithSession("old", Now, Now.AddDays(-60)).WithSession("new", Now.AddDays(60), Now);
        Assert.Equal("new", Assert.Single(seller.Sessions).Hash);
    }
}
