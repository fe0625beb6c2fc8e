using Dukaan.Saving;

namespace Dukaan.Customers;

/// <inheritdoc cref="ICustomersGrain"/>
public sealed partial class CustomersGrain(
    [PersistentState("customers", Storages.Domain)] IPersistentState<SavedCustomers> storage,
    ICustomerReader reader,
    IRowReader rows,
    TimeProvider time
) : SavedGrain<SavedCustomers>(storage), ICustomersGrain
{
    private string StoreId => this.GetPrimaryKeyString();

    public Task<ImmutableArray<CustomerSummary>> List(CustomerFilter filter, long? before, int limit) =>
        reader.List(
            StoreId,
            new CustomerFilter(
                Graphemes.Cut(filter.Text.Trim(), CustomerFilter.MaxText),
                Graphemes.Cut(filter.Tag.Trim(), CustomerFilter.MaxText)
            ),
            before,
            Math.Clamp(limit, 1, 101)
        );

    public Task<CustomerSummary?> Get(string phone) => reader.Find(StoreId, phone);

    public async Task<ImmutableArray<NamedOrder>> OrdersOf(string phone, long? before, int limit) =>
        [
            .. (await rows.Page(CustomerRows.OrdersOf(StoreId, phone), [CustomerRows.Order], before, Math.Clamp(limit, 1, 101))).Select(
                row => new NamedOrder(row.Id, row.Sort)
            ),
        ];

    public async Task<Result<CustomerSummary>> Change(ChangeCustomer command)
    {
        if (IdempotencyLog.CheckId(command.OperationId) is { } badId)
        {
            return badId;
        }

        if (await Get(command.Phone) is not { } customer)
        {
            return Error.NotFound("customer");
        }

        command = command.Tags is { IsDefault: true } ? command with { Tags = [] } : command;
        var fingerprint = Fingerprint.Of(command);
        if (Current.Answers.Find(command.OperationId) is { } earlier)
        {
            return earlier.Repeat(fingerprint).Error ?? (Result<CustomerSummary>)customer;
        }

        var before = await NoteOf(command.Phone);
        var now = before.After(command);
        if (!now.Ok)
        {
            return now.Error;
        }

        await Save(
            Current.Answering(command.OperationId, fingerprint),
            rows: [CustomerRows.Put(StoreId, command.Phone, now.Value)],
            audit: new AuditLine(StoreId, Caller.Actor, "customer.noted", StoreId)
        );
        return customer with { Note = now.Value.Note, Tags = now.Value.Tags };
    }
}
