namespace Dukaan.People;

/// <summary>Used where no texts are classified as personal: erasing fails.</summary>
public sealed class NoPersonalData : IPersonalData
{
    public T Erase<T>(T document, bool legalRest = false)
        where T : notnull => throw new NotSupportedException("This silo does not know which texts are personal.");
}
