using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static MailTexts Mail =>
        new()
        {
            Address = "E-mail (opcional)",
            AddressHint = "Se você informar, as mensagens sobre o pedido vão para lá e não para o telefone.",
            Wrong = "Isto não é um e-mail. Escreva como nome@example.com.",
            Open = "Ver seu pedido",
            Why = "Você recebe isto porque este e-mail foi informado em um pedido.",
            Stop = "Não quero mais e-mails desta loja",
            Heading = "E-mails sobre seus pedidos",
            Ask = "{0} não enviará mais e-mails para este endereço. A página do seu pedido continua mostrando tudo.",
            Stopped = "Você não recebe mais e-mails de {0}.",
            Start = "Enviar e-mails de novo",
            Started = "Você volta a receber e-mails de {0}.",
            Want = "Quero receber neste endereço e-mails sobre meus pedidos",
            On = "Você recebe e-mails sobre seus pedidos.",
            Bounces = "Os e-mails para este endereço voltam, por isso as mensagens vão para o seu telefone.",
            Email = "E-mail",
            Check = "Enviamos um e-mail para este endereço. Abra o link que está nele.",
        };

    private static MessagesTexts Messages =>
        new()
        {
            Title = "Mensagens",
            Lead = "O que os clientes recebem sobre os pedidos, e para onde vão as respostas.",
            ReplyTo = "E-mail para respostas",
            ReplyToHint = "Quem responde a um e-mail sobre um pedido escreve para este endereço. Vazio: as respostas não chegam a ninguém.",
            Email = "E-mail",
            Stopped = "O cliente não quer e-mails da sua loja.",
            Bounces = "Os e-mails para este endereço voltam. As mensagens vão para o telefone.",
            Examples = "Ver o que é enviado",
            Event = "O que aconteceu",
            Show = "Mostrar",
            ToPhone = "Mensagem para o telefone",
            ByMail = "E-mail",
            PlainMail = "E-mail sem formatação",
            ToYou = "Mensagem para você",
            Nothing = "Nada é enviado.",
            Try = "Enviar este e-mail para mim",
            Tried = "O e-mail foi enviado.",
            NotTried = "Não foi possível enviar o e-mail. Tente mais tarde.",
            Off = "Este site não envia e-mails.",
        };
}
