using Dukaan.Translations;

namespace Dukaan.Catalog;

/// <summary>Texts in the shop's other languages.</summary>
public sealed partial class CatalogGrain
{
    private const int LongestSubject = 100; // of any thing that there is

    public Task<Result<long>> SetTranslations(SetTranslations command) =>
        Order(
            command.OperationId,
            command,
            "translation.changed",
            command.Subject.Length <= LongestSubject ? command.Subject : StoreId,
            draft => draft.SetTranslations(command)
        );
}
