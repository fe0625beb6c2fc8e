using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Customers;

/// <summary>What is known of addresses: people who are refused order again with another phone.</summary>
public sealed partial class CustomersGrain
{
    private const int MaxOutcomes = 100;
    private const int MaxLine = 200;
    private const int MaxPostalCode = 16;

    public async Task<AddressScore> AtAddress(Address address)
    {
        if (AddressMark.Of(StoreId, address) is not { } mark)
        {
            return AddressScore.None;
        }

        var page = await rows.Page(AddressOrders.Of(StoreId, mark), [], null, MaxOutcomes);
        var ended = page.Select(row => row.As<AddressOrder>().Outcome).ToLookup(outcome => outcome);
        return new AddressScore(
            ended[OrderOutcome.Delivered].Count(),
            ended[OrderOutcome.CameBack].Count(),
            ended[OrderOutcome.CancelledLate].Count(),
            (await NoteOf(CustomerRows.KeyOfAddress(mark))).Block
        );
    }

    /// <summary>An address as it stands in the block list, or what is wrong with it.</summary>
    private static Result<Address> Cleaned(Address given)
    {
        var line = TypedText.Line("address.line1", given.Line1, 1, MaxLine);
        if (!line.Ok)
        {
            return line.Error;
        }

        var code = TypedText.Line("address.postalCode", given.PostalCode, 1, MaxPostalCode);
        return code.Ok ? new Address(line.Value, "", code.Value, "") : code.Error;
    }
}
