using System.Collections.Immutable;
using Dukaan.Accounts;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>A shopper who is signed in.</summary>
/// <param name="Grain">Their account in this shop.</param>
/// <param name="Account">What it has, with the addresses that they let all shops of the owner use.</param>
/// <param name="TokenHash">Of this browser's session in this shop; null: it is signed in at all shops of the owner.</param>
internal sealed record SignedInShopper(IAccountGrain Grain, AccountView Account, string? TokenHash)
{
    private const int MaxAddresses = 10;

    /// <summary>What all shops of the owner may use; null: a silo of the release before runs.</summary>
    public IOwnerAccountGrain? Owner { get; init; }

    /// <summary>The owner of this shop; null as <see cref="Owner"/>.</summary>
    public string? OwnerId { get; init; }

    /// <summary>Whether they let all shops of the owner use their details.</summary>
    public bool Shares { get; init; }

    /// <summary>The account with what is shared.</summary>
    public static AccountView Merged(AccountView account, SharedDetails? shared) =>
        shared is null
            ? account
            : account with
            {
                Name = account.Name.Length > 0 ? account.Name : shared.Name,
                Addresses = [.. account.Addresses.Concat(shared.Addresses).DistinctBy(each => each.Id).Take(MaxAddresses)],
            };

    /// <inheritdoc cref="IAccountGrain.Keep"/>
    public async Task Keep(AccountAddress address, string? instead = null)
    {
        await Grain.Keep(address, instead);
        if (Shares && Owner is not null)
        {
            await Owner.Keep(address, instead);
        }
    }

    /// <inheritdoc cref="IAccountGrain.Forget"/>
    public async Task Forget(string id)
    {
        await Grain.Forget(id);
        if (Shares && Owner is not null)
        {
            await Owner.Forget(id);
        }
    }
}
