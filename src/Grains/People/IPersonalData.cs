namespace Dukaan.People;

/// <summary>Takes what is personal out of documents. Implemented by the silo, which knows of every stored text what it is.</summary>
public interface IPersonalData
{
    /// <summary>The document without what is personal of a shopper: names become a dash, other texts empty.</summary>
    /// <param name="document">A state, a row's payload or an event's.</param>
    /// <param name="legalRest">Whether the name and address stay, as tax law wants them on an invoice.</param>
    T Erase<T>(T document, bool legalRest = false)
        where T : notnull;
}
