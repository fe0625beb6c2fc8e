using Dukaan.Accounts;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Accounts;

public sealed class SavedAccountTests
{
    private static readonly Phone Phone = new("+919876543210");
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(179, 1)]
    [InlineData(181, 0)]
    public void Who_signs_in_after_half_a_year_may_be_a_new_holder_of_the_number_and_sees_nothing_of_the_former_one(int days, int orders)
    {
        var account = new SavedAccount().WithSession(Phone, "first", Now).WithOrder(new AccountOrder("order", 7), "Asha") with
        {
            Wishes = ["wish"],
        };

        var later = account.WithSession(Phone, "second", Now.AddDays(days));

        Assert.Equal((orders, orders), (later.Orders.Length, later.Wishes.Length));
        Assert.Equal(orders == 1 ? "Asha" : "", later.Name);
        Assert.True(later.Has("second", Now.AddDays(days)), "The one who signed in should be signed in.");
    }
}
