namespace Dukaan.People;

/// <summary>Where nobody said which texts are personal: erasing fails.</summary>
public sealed class NoPersonalData : IPersonalData
{
    public T Erase<T>(T document, bool legalRest = false)
        where T : notnull => throw new NotSupportedException("This silo does not know which texts are personal.");
}
