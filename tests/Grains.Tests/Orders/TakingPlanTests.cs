using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Orders;

public class TakingPlanTests
{
    private static readonly ImmutableArray<StockLocation> Everywhere =
    [
        new("main", "Shop", ""),
        new("hyderabad", "Hyderabad", "500001"),
        new("mysuru", "Mysuru", "570001"),
        new("delhi", "Delhi", "110001"),
        new("kolkata", "Kolkata", "700001"),
        new("bengaluru", "Bengaluru", "560041"),
    ];

    [Theory]
    [InlineData("560034", "bengaluru mysuru")] // the same sorting district, then the nearest
    [InlineData("571401", "mysuru bengaluru")] // 57 is nearer than 50, though all three begin with 5
    [InlineData("400050", "hyderabad mysuru")] // Mumbai, though nothing begins with 4
    [InlineData("122018", "delhi hyderabad")] // Gurugram
    [InlineData("751001", "kolkata hyderabad")] // Bhubaneswar
    [InlineData("500081", "hyderabad bengaluru")]
    public void In_India_the_nearest_location_comes_first(string postalCode, string first) =>
        Assert.Equal(first, string.Join(' ', Plan("IN", postalCode).Ids.Take(2)));

    [Fact]
    public void Where_codes_do_not_say_where_they_are_those_that_begin_alike_are_near_and_else_the_sellers_order_holds()
    {
        ImmutableArray<StockLocation> places = [new("main", "Paris", "75001"), new("lyon", "Lyon", "69002"), new("other", "Nice", "06000")];
        Assert.Equal(["lyon", "main", "other"], Plan("FR", "69100", places).Ids.AsEnumerable());
        Assert.Equal(["main", "lyon", "other"], Plan("FR", "33000", places).Ids.AsEnumerable());
        Assert.Equal("main", Plan("IN", "").Ids[0]);
        Assert.Equal("main", Plan("IN", "999999").Ids[0]); // the army's codes say nothing of where
        Assert.Null(PostalPlaces.Distance("IN", "560001", "900001"));
        Assert.InRange(PostalPlaces.Distance("IN", "110001", "560001")!.Value, 1_600, 1_850); // Delhi and Bengaluru: 1,740 km
    }

    private static TakingPlan Plan(string country, string postalCode, ImmutableArray<StockLocation>? places = null) =>
        TakingPlan.Of(
            SaleTerms.Default with
            {
                Country = country,
                Locations = places ?? Everywhere,
            },
            DeliveryMethod.Delivery,
            new Address("1", "", postalCode, "")
        )!;
}
