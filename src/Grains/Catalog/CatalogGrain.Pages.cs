using Dukaan.Pages;

namespace Dukaan.Catalog;

/// <summary>Pages that the seller writes.</summary>
public sealed partial class CatalogGrain
{
    public Task<Result<long>> SetPage(SetPage command) =>
        Order(command.OperationId, command, "page.changed", command.Handle, draft => draft.SetPage(command));

    public Task<Result<long>> DeletePage(string operationId, string handle, long? ifVersion = null) =>
        Order(operationId, ("delete-page", handle).ToTuple(), "page.deleted", handle, draft => draft.DeletePage(handle, ifVersion));
}
