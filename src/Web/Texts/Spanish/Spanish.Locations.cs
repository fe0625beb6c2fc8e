using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static LocationsTexts Locations =>
        new()
        {
            Heading = "Lugares de stock",
            Hint = "Un pedido toma todo del lugar más cercano que lo tiene, según el código postal. Si no, del primero que lo tenga.",
            Add = "Añadir un lugar",
            FirstHint = "Primero escribe dónde está ahora tu stock. Después añade otro lugar.",
            MainHint = "Tiene todo el stock que no está en otro lugar.",
            RemoveHint = "Si queda vacío, el lugar se elimina y su stock cuenta en el principal.",
            PostalCode = "Código postal",
            Location = "Lugar",
            Carry = "Mover stock",
            CarryNow = "Mover",
            From = "De",
            To = "A",
            Carried = (units, from, to) => $"{units}: {from} → {to}",
            Former = "Lugar anterior",
            TakenFrom = "Se toma de:",
            File = "Archivo de stock",
            FileHint = "Una fila por artículo y una columna por lugar. Cambia los números y vuelve a subir el archivo.",
            Upload = "Subir el archivo",
            Counted = (changed, wrong) => $"{changed} cantidades cambiadas, {wrong} no se pudieron leer.",
        };
}
